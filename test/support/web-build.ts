import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const VITE = 'node_modules/vite/bin/vite.js';

export interface WebBuild {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Today's sources of the web application, built into a folder of their own. */
export async function buildWeb(): Promise<WebBuild> {
  const folder = await mkdtemp(join(tmpdir(), 'tsunagi-web-'));
  const options = [
    '-c',
    'apps/web/vite.config.mjs',
    '--outDir',
    folder,
    '--emptyOutDir',
    '--logLevel',
    'warn',
  ];
  await promisify(execFile)(process.execPath, [VITE, 'build', ...options]);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
