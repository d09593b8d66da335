import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const built = ['dist/apps/api/src/main.js', 'dist/web/index.html'].every((path) =>
  existsSync(join(root, path)),
);
if (!built) {
  console.log('Building once; later starts are immediate.');
  const { status } = spawnSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
