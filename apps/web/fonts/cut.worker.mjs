import { existsSync, readFileSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import subsetFont from 'subset-font';
import { cutOf, keep, textOf } from './cut.mjs';
import { packed } from './woff2.mjs';

const opened = new Map();
const contentOf = (file) => opened.get(file) ?? opened.set(file, readFileSync(file)).get(file);

async function cut({ file, points, isSmall }) {
  const slice = await subsetFont(contentOf(file), textOf(points), cutOf(isSmall));
  return isSmall ? slice : packed(slice);
}

for (const job of workerData) {
  if (!existsSync(job.target)) keep(job.target, await cut(job));
}
