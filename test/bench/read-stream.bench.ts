import { join } from 'node:path';
import { SqliteEventStore } from '../../libs/event-store/src/sqlite/sqlite-event-store.js';
import { type Bench, compare, type Figures, perSecond } from './bench.js';
import { RawLog } from './raw-log.js';
import { sampleEvents } from './sample-event.js';

const STREAMS = 500;
const EVENTS = 20;
const READS = 2000;
const ROUNDS = 15;

const streamAt = (index: number): string => `hospitalStay-${index % STREAMS}`;
/** Visits the streams in an order that no page cache foresees. */
const visited = Array.from({ length: READS }, (_, index) => streamAt(index * 197));

async function fill(store: SqliteEventStore, raw: RawLog): Promise<void> {
  for (let index = 0; index < STREAMS; index++) {
    const events = sampleEvents(`read-${index}`, EVENTS);
    await store.append(streamAt(index), events, -1);
    for (const event of events) raw.append(streamAt(index), event);
  }
}

function checked(rows: readonly unknown[]): void {
  if (rows.length !== EVENTS) throw new Error(`read ${rows.length} events`);
}

async function run(folder: string): Promise<Figures> {
  const store = SqliteEventStore.open(join(folder, 'log.sqlite'));
  const raw = new RawLog(join(folder, 'raw.sqlite'));
  await fill(store, raw);
  const ours = async (): Promise<number> => {
    for (const stream of visited) checked(await store.readStream(stream));
    return READS;
  };
  const baseline = async (): Promise<number> => {
    for (const stream of visited) checked(raw.readStream(stream));
    return READS;
  };
  const result = await compare(ours, baseline, ROUNDS);
  await store.close();
  raw.close();
  return {
    ratio: result.speedRatio,
    notes: [`${perSecond(result.ours)} against ${perSecond(result.baseline)}`],
  };
}

export const readStream: Bench = {
  name: 'read of a 20-event stream',
  goal: { min: 0.7 },
  baseline: 'the same prepared statements without the store',
  run,
};
