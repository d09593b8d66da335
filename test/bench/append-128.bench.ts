import { join } from 'node:path';
import type { EventToStore } from '../../libs/event-store/src/event-store.js';
import { openLogFile } from '../../libs/event-store/src/sqlite/log-file.js';
import { SqliteEventStore } from '../../libs/event-store/src/sqlite/sqlite-event-store.js';
import { type Bench, compare, type Figures, perSecond, type Work } from './bench.js';
import { sampleEvents } from './sample-event.js';

const CALLERS = 128;
const APPENDS = 20;
const SINGLE_APPENDS = 400;
const ROUNDS = 15;

/** Every caller appends to a stream of its own and waits for each answer. */
function concurrentAppends(store: SqliteEventStore, label: string): Work {
  const revisions = new Map<number, number>();
  const makeRound = (round: number): readonly (readonly EventToStore[])[] =>
    Array.from({ length: CALLERS }, (_, caller) => sampleEvents(`${label}-${round}-${caller}`, APPENDS));
  const rounds = Array.from({ length: ROUNDS + 1 }, (_, round) => makeRound(round));
  const call = async (events: readonly EventToStore[], caller: number): Promise<void> => {
    let revision = revisions.get(caller) ?? -1;
    for (const event of events) {
      ({ revision } = await store.append(`hospitalStay-${caller}`, [event], revision));
    }
    revisions.set(caller, revision);
  };
  return async () => {
    await Promise.all((rounds.pop() ?? []).map(call));
    return CALLERS * APPENDS;
  };
}

async function singleSpeed(store: SqliteEventStore): Promise<number> {
  const events = sampleEvents('single', SINGLE_APPENDS);
  let revision = -1;
  const start = performance.now();
  for (const event of events) {
    ({ revision } = await store.append('hospitalStay-single', [event], revision));
  }
  return SINGLE_APPENDS / ((performance.now() - start) / 1000);
}

async function run(folder: string): Promise<Figures> {
  const durable = SqliteEventStore.open(join(folder, 'full.sqlite'));
  const relaxedFile = openLogFile(join(folder, 'normal.sqlite'));
  relaxedFile.connection.pragma('synchronous = NORMAL');
  const relaxed = new SqliteEventStore(relaxedFile);
  const single = await singleSpeed(durable);
  const result = await compare(
    concurrentAppends(durable, 'full'),
    concurrentAppends(relaxed, 'normal'),
    ROUNDS,
  );
  await durable.close();
  await relaxed.close();
  const notes = [
    `${perSecond(result.ours)} against ${perSecond(result.baseline)}`,
    `${(result.ours / single).toFixed(1)} × a single append`,
  ];
  return { ratio: result.speedRatio, notes };
}

export const appendTo128: Bench = {
  name: '128 callers, durable append',
  goal: { min: 0.9 },
  baseline: 'the same store and callers with synchronous=NORMAL',
  run,
};
