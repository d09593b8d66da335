import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXT = /\.(js|css|html|svg)$/;
/** A smaller file is not worth another one beside it. */
const WORTH_BYTES = 1024;

const packers = {
  '.br': (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
    }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

async function packBeside(path) {
  const bytes = await readFile(path);
  if (bytes.length < WORTH_BYTES) return;
  for (const [ending, pack] of Object.entries(packers)) await writeFile(path + ending, await pack(bytes));
}

/** Text is packed once at build, so that the server packs nothing while it serves. */
export const compress = () => ({
  name: 'tsunagi-compress',
  apply: 'build',
  async writeBundle({ dir }) {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (entry.isFile() && TEXT.test(entry.name)) await packBeside(join(entry.parentPath, entry.name));
    }
  },
});
