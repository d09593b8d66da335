import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { randomHistory } from '../../../test/support/random-history.js';
import { dumpTables } from '../../../test/support/table-dump.js';
import type { ProjectedEvent, Projection } from './projection.js';
import { projections } from './projections.js';
import { ReadModelStore } from './store/read-model-store.js';

const SEED = 20_261_120;
const RUNS = 25;

/** What a running server does: small batches, restarts, some events handed out twice. */
interface Life {
  readonly batch: number;
  readonly repeats: number;
  readonly restartEvery: number;
}
const anyLife: fc.Arbitrary<Life> = fc.record({
  batch: fc.integer({ min: 1, max: 9 }),
  repeats: fc.integer({ min: 0, max: 3 }),
  restartEvery: fc.integer({ min: 1, max: 5 }),
});

describe('live read models', () => {
  let folder: string;
  let files = 0;

  const freshFile = (): string => join(folder, `${files++}.sqlite`);
  function dumpOf(file: string, store: ReadModelStore): string[] {
    store.close();
    return dumpTables(file);
  }
  function rebuilt(events: readonly ProjectedEvent[], some = projections): string[] {
    const file = freshFile();
    const store = new ReadModelStore(file, some);
    expect(store.apply(events)).toEqual([]);
    return dumpOf(file, store);
  }
  function lived(events: readonly ProjectedEvent[], { batch, repeats, restartEvery }: Life): string[] {
    const file = freshFile();
    let store = new ReadModelStore(file, projections);
    for (let from = 0, batches = 1; from < events.length; from += batch, batches++) {
      store.apply(events.slice(Math.max(0, from - repeats), from + batch));
      if (batches % restartEvery > 0) continue;
      store.close();
      store = new ReadModelStore(file, projections);
    }
    return dumpOf(file, store);
  }

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'rebuild-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('equal a fresh rebuild, whatever batches, repeats and restarts they lived through', () => {
    fc.assert(
      fc.property(randomHistory, anyLife, ({ events }, life) => {
        expect(lived(events, life)).toEqual(rebuilt(events));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });

  it('equal a fresh rebuild after one projection became another version', () => {
    const newer = (name: string): readonly Projection[] =>
      projections.map((one) => (one.name === name ? { ...one, version: one.version + 1 } : one));
    const anyName = fc.constantFrom(...projections.map(({ name }) => name));
    fc.assert(
      fc.property(randomHistory, anyName, ({ events }, name) => {
        const file = freshFile();
        const before = new ReadModelStore(file, projections);
        before.apply(events.slice(0, Math.ceil(events.length / 2)));
        before.close();
        const after = new ReadModelStore(file, newer(name));
        expect(after.position()).toBeNull();
        after.apply(events);
        expect(dumpOf(file, after)).toEqual(rebuilt(events, newer(name)));
      }),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
