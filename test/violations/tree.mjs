import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const configuration = [
  'package.json',
  'tsconfig.json',
  'libs/domain/tsconfig.json',
  'apps/web/tsconfig.json',
  'eslint.config.mjs',
  '.dependency-cruiser.mjs',
];

async function linkPackages(tree) {
  await mkdir(join(tree, 'node_modules'));
  for (const name of await readdir(join(root, 'node_modules'))) {
    await symlink(join(root, 'node_modules', name), join(tree, 'node_modules', name));
  }
}

/** Writes `{ 'path/file.ts': 'text' }` below `tree`. */
export async function write(tree, files) {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(tree, path)), { recursive: true });
    await writeFile(join(tree, path), text);
  }
}

/** Runs `use` in a small tree with the real configuration and the installed packages; removes it afterwards. */
export async function inTree(files, use) {
  const tree = await mkdtemp(join(tmpdir(), 'violations-'));
  try {
    await linkPackages(tree);
    for (const path of configuration) await cp(join(root, path), join(tree, path), { recursive: true });
    await write(tree, files);
    return await use(tree);
  } finally {
    await rm(tree, { recursive: true, force: true });
  }
}

/** Output of a tool that is meant to fail; its exit code is part of the answer. */
export function run(tree, script, args) {
  const file = join(root, 'node_modules', script);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [file, ...args],
      { cwd: tree, maxBuffer: 64 * 2 ** 20 },
      (error, stdout, stderr) => resolve({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
