import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const VITE = 'node_modules/vite/bin/vite.js';
const SOURCES = ['apps/web', 'libs/contracts/src', 'package-lock.json'];
const CACHE = 'node_modules/.cache/tsunagi-web';

/** A test runner names itself here; the build would then hold React's slow development half. */
const PRODUCTION = { NODE_ENV: 'production' };

async function filesIn(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return [];
  const found = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => null);
  if (found === null) return [path];
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The same sources always have the same name. */
async function nameOfSources(): Promise<string> {
  const files = (await Promise.all(SOURCES.map(filesIn))).flat().sort();
  const hash = createHash('sha256').update(PRODUCTION.NODE_ENV);
  for (const file of files) hash.update(file).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

const options = (folder: string): readonly string[] => [
  ...['-c', 'apps/web/vite.config.mjs', '--outDir', join(process.cwd(), folder)],
  ...['--emptyOutDir', '--logLevel', 'warn'],
];

const DAY_MS = 86_400_000;

/** Builds of sources that nobody has any more. */
async function sweep(): Promise<void> {
  for (const name of await readdir(CACHE)) {
    const folder = join(CACHE, name);
    const { mtimeMs } = await stat(folder);
    if (Date.now() - mtimeMs > DAY_MS) await rm(folder, { recursive: true, force: true });
  }
}

/** Today's sources of the web application, built once for every spec that shows them. */
export async function buildWeb(): Promise<string> {
  const target = join(CACHE, await nameOfSources());
  if (existsSync(join(target, 'index.html'))) return target;
  await mkdir(CACHE, { recursive: true });
  await sweep();
  const fresh = await mkdtemp(join(CACHE, 'building-'));
  await promisify(execFile)(process.execPath, [VITE, 'build', ...options(fresh)], {
    env: { ...process.env, ...PRODUCTION },
  });
  await rename(fresh, target).catch(() => rm(fresh, { recursive: true, force: true }));
  return target;
}
