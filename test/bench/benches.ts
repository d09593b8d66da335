import { appendTo128 } from './append-128.bench.js';
import { singleAppend } from './append.bench.js';
import type { Bench } from './bench.js';
import { printForm } from './form.bench.js';
import { httpCommand } from './http-command.bench.js';
import { readStream } from './read-stream.bench.js';
import { rebuildLinear, rebuildSpeed } from './rebuild.bench.js';
import { worklist } from './worklist.bench.js';

/** In the order in which they run. */
export const benches: readonly Bench[] = [
  singleAppend,
  appendTo128,
  readStream,
  httpCommand,
  printForm,
  rebuildSpeed,
  rebuildLinear,
  worklist,
];
