import { join } from 'node:path';
import { SqliteEventStore } from '../../libs/event-store/src/sqlite/sqlite-event-store.js';
import { type Bench, compare, type Figures, perSecond } from './bench.js';
import { RawLog } from './raw-log.js';
import { sampleEvents } from './sample-event.js';

const APPENDS = 400;
const ROUNDS = 15;
const STREAM = 'hospitalStay-bench';

async function run(folder: string): Promise<Figures> {
  const store = SqliteEventStore.open(join(folder, 'log.sqlite'));
  const raw = new RawLog(join(folder, 'raw.sqlite'));
  const batches = (label: string) =>
    Array.from({ length: ROUNDS + 1 }, (_, round) => sampleEvents(`${label}-${round}`, APPENDS));
  const ourEvents = batches('ours');
  const rawEvents = batches('raw');
  let revision = -1;
  const ours = async (): Promise<number> => {
    for (const event of ourEvents.pop() ?? []) {
      ({ revision } = await store.append(STREAM, [event], revision));
    }
    return APPENDS;
  };
  const baseline = async (): Promise<number> => {
    for (const event of rawEvents.pop() ?? []) raw.append(STREAM, event);
    return APPENDS;
  };
  const result = await compare(ours, baseline, ROUNDS);
  await store.close();
  raw.close();
  const notes = [`${perSecond(result.ours)} against ${perSecond(result.baseline)}`];
  return { ratio: result.speedRatio, notes };
}

export const singleAppend: Bench = {
  name: 'single durable append',
  goal: { min: 0.7 },
  baseline: 'the same prepared statements in one transaction, synchronous=FULL',
  run,
};
