import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SELECTORS } from './slices.mjs';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/tsunagi-fonts');

/** Screens are drawn without hints, across, and with no alternate shapes but those of variation sequences. */
const CUT = {
  noHinting: true,
  keepFeatures: ['ccmp'],
  dropTables: ['vhea', 'vmtx', 'DSIG', 'meta'],
};

/** What every page needs is made as small as can be; the rest quickly. */
export const cutOf = (isSmall) => ({ ...CUT, targetFormat: isSmall ? 'woff2' : 'truetype' });

export const textOf = (points) => String.fromCodePoint(...points, ...SELECTORS);

const keyOf = ({ source, points, isSmall }) =>
  createHash('sha256')
    .update(JSON.stringify([source.digest, cutOf(isSmall), textOf(points)]))
    .digest('hex')
    .slice(0, 32);

/** Whole or not at all, though several builds cut at the same time. */
export function keep(target, content) {
  const part = `${target}.${process.pid}`;
  writeFileSync(part, content);
  renameSync(part, target);
}

function cutInWorker(share) {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./cut.worker.mjs', import.meta.url), { workerData: share });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Cutting fonts ended with ${code}.`)),
    );
  });
}

/** Two builds that begin together begin at different ends and find the work of the other. */
const inOwnOrder = (jobs) => (process.pid % 2 === 0 ? jobs : jobs.toReversed());

/** The woff2 file of each job, cut once and kept. */
export async function cutAll(jobs) {
  mkdirSync(cache, { recursive: true });
  const placed = jobs.map((job) => ({ ...job, target: join(cache, `${keyOf(job)}.woff2`) }));
  const missing = inOwnOrder(placed.filter(({ target }) => !existsSync(target))).map(
    ({ source, ...job }) => ({ ...job, file: source.file }),
  );
  const hands = Math.min(availableParallelism(), missing.length);
  const shares = Array.from({ length: hands }, (_, hand) => missing.filter((_, at) => at % hands === hand));
  await Promise.all(shares.map(cutInWorker));
  return placed.map((job) => ({ ...job, content: readFileSync(job.target) }));
}
