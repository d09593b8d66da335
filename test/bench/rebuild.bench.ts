import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Journal } from '../../libs/event-store/src/index.js';
import { catchUp, type EventSource, projections, ReadModelStore } from '../../libs/read-models/src/index.js';
import { bareRebuild, countStatements } from './bare-rebuild.js';
import { type Bench, compare, type Figures, median, perSecond } from './bench.js';
import { fillJournal } from './filled-journal.js';

const SOME = 100_000;
const MANY = 1_000_000;
const ROUNDS = 3;

/** The first `events` of a journal, in whole pages. */
const upTo = (journal: Journal, events: number): EventSource => ({
  readAll: (after, limit) =>
    after !== null && Number(after) >= events ? Promise.resolve([]) : journal.readAll(after, limit),
});

async function rebuild(source: EventSource, target: string): Promise<number> {
  const store = new ReadModelStore(target, projections);
  const poisons = await catchUp(store, source);
  if (poisons.length > 0) throw new Error(poisons[0]?.message);
  const events = Number(store.position());
  store.close();
  return events;
}

/** A file that is not there yet: a rebuild of 10⁶ events takes more than a gigabyte. */
function freshFile(folder: string): string {
  const file = join(folder, 'read-models.sqlite');
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });
  return file;
}

async function runSpeed(folder: string): Promise<Figures> {
  const journal = await fillJournal(folder, SOME);
  const counts = await countStatements(journal, SOME);
  const result = await compare(
    () => rebuild(upTo(journal, SOME), freshFile(folder)),
    async () => bareRebuild(folder, freshFile(folder), counts),
    ROUNDS,
  );
  await journal.close();
  return {
    ratio: result.speedRatio,
    notes: [`${perSecond(result.ours)} against ${perSecond(result.baseline)}`],
  };
}

async function microsecondsPerEvent(work: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const events = await work();
  return ((performance.now() - start) * 1000) / events;
}

async function runLinear(folder: string): Promise<Figures> {
  const journal = await fillJournal(folder, MANY);
  const measure = (events: number): Promise<number> =>
    microsecondsPerEvent(() => rebuild(upTo(journal, events), freshFile(folder)));
  await measure(SOME);
  const before = [await measure(SOME), await measure(SOME)];
  const many = await measure(MANY);
  const some = median([...before, await measure(SOME), await measure(SOME)]);
  await journal.close();
  const notes = [`${some.toFixed(1)} µs an event at 10⁵`, `${many.toFixed(1)} µs at 10⁶`];
  return { ratio: many / some, notes };
}

export const rebuildSpeed: Bench = {
  name: 'rebuild of all read models',
  goal: { min: 0.5 },
  baseline: 'the same events unsealed and parsed, as many upserts into plain tables',
  run: runSpeed,
};

export const rebuildLinear: Bench = {
  name: 'rebuild at 10⁶ events, time an event',
  goal: { max: 1.25 },
  baseline: 'the same at 10⁵ events',
  run: runLinear,
};
