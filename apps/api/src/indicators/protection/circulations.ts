import type { Tally } from '../tally.js';
import type { Flow } from './veils.js';

/** Everything of one circulation protects each other; `sameAs` names one number that stands in two tables. */
export interface Circulation {
  readonly flows: readonly Flow[];
  readonly sameAs: ReadonlyMap<string, string>;
}

const NOTHING_SHARED: ReadonlyMap<string, string> = new Map();

/** Column totals flow into the cells, those into the rows: from `start` to a node per row. */
function intoRows(tally: Tally, start: string, row: (kind: string) => string): Flow[] {
  const column = (counted: string): string => `${tally.measure} ${counted}`;
  return tally.classes.flatMap((counted) => [
    { id: tally.id('all', counted), from: start, to: column(counted), count: tally.totalOf(counted) },
    ...tally.kinds.map((kind) => ({
      ...{ id: tally.id(kind, counted), from: column(counted), to: row(kind) },
      count: tally.count(kind, counted),
    })),
  ]);
}

/** The same, the other way round: out of a node per row into cells and column totals, to `end`. */
const outOfRows = (tally: Tally, row: (kind: string) => string, end: string): Flow[] =>
  intoRows(tally, end, row).map(({ from, to, ...flow }) => ({ ...flow, from: to, to: from }));

const rowTotals = (tally: Tally, from: (kind: string) => string, to: (kind: string) => string): Flow[] =>
  tally.kinds.map((kind) => ({
    ...{ id: tally.id(kind, 'total'), from: from(kind), to: to(kind) },
    count: tally.total(kind),
  }));

const grandTotal = (tally: Tally, from: string, to: string): Flow => ({
  ...{ id: tally.id('all', 'total'), from, to, count: tally.all },
});

const before = (kind: string): string => `before ${kind}`;
const after = (kind: string): string => `after ${kind}`;

/** A table of its own. */
export const alone = (tally: Tally): Circulation => ({
  flows: [
    ...rowTotals(tally, () => 'start', after),
    ...outOfRows(tally, after, 'end'),
    grandTotal(tally, 'end', 'start'),
  ],
  sameAs: NOTHING_SHARED,
});

const everyTotal = (tally: Tally): readonly string[] =>
  (['all', ...tally.kinds] as const).map((kind) => tally.id(kind, 'total'));

/** Two tables that count the same things in two ways, so that their totals are the same numbers. */
export function twofold(one: Tally, other: Tally): Circulation {
  const shared = everyTotal(one);
  return {
    flows: [
      ...intoRows(one, 'start', before),
      ...rowTotals(one, before, after),
      ...outOfRows(other, after, 'end'),
      grandTotal(one, 'end', 'start'),
    ],
    sameAs: new Map(everyTotal(other).map((id, index) => [id, shared[index] ?? id])),
  };
}

/** Two tables of which the second counts those that the first does not count as `left`. */
export function onward(one: Tally, left: Tally['classes'][number], other: Tally): Circulation {
  const [kind = 'all'] = one.kinds;
  return {
    flows: [
      { id: one.id(kind, 'total'), from: 'start', to: 'known', count: one.total(kind) },
      ...one.classes.map((counted) => ({
        ...{ id: one.id(kind, counted), from: 'known', to: counted === left ? 'start' : 'told' },
        count: one.count(kind, counted),
      })),
      grandTotal(other, 'told', 'next'),
      ...rowTotals(other, () => 'next', after),
      ...outOfRows(other, after, 'start'),
    ],
    sameAs: NOTHING_SHARED,
  };
}
