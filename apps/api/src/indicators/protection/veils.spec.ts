import fc from 'fast-check';
import { type Flow, type Veil, veilsOf } from './veils.js';

const SEED = 20_261_121;

/** A table with totals of rows and columns, as the circulation it is. */
function tableOf(rows: readonly (readonly number[])[]): Flow[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
  const columns = rows[0]?.map((_number, column) => sum(rows.map((row) => row[column] ?? 0))) ?? [];
  return [
    ...rows.flatMap((row, r) =>
      row.map((count, c) => ({ id: `${r}.${c}`, from: `column${c}`, to: `row${r}`, count })),
    ),
    ...rows.map((row, r) => ({ id: `${r}.total`, from: `row${r}`, to: 'end', count: sum(row) })),
    ...columns.map((count, c) => ({ id: `total.${c}`, from: 'start', to: `column${c}`, count })),
    { id: 'total', from: 'end', to: 'start', count: sum(columns) },
  ];
}

const shown = (rows: readonly (readonly number[])[]): Record<string, number | Veil> => {
  const flows = tableOf(rows);
  const veils = veilsOf(flows);
  return Object.fromEntries(flows.map(({ id, count }, index) => [id, veils[index] ?? count]));
};

/** Written without the code above: every table that looks the same from outside. */
function* tablesThatLookLike(flows: readonly Flow[], veils: readonly Veil[], inner: number) {
  const choices = flows.slice(0, inner).map(({ count }, index) => {
    if (veils[index] === 'fewerThanFive') return [1, 2, 3, 4];
    if (veils[index] === 'protectsOthers') return [5, 6, 7, count - 1, count, count + 1, count + 2];
    return [count];
  });
  const width = choices.length;
  const at = choices.map(() => 0);
  for (;;) {
    yield at.map((choice, index) => choices[index]?.[choice] ?? 0);
    let index = 0;
    while (index < width && ++at[index]! >= (choices[index]?.length ?? 0)) at[index++] = 0;
    if (index === width) return;
  }
}

const looksLike = (count: number, seen: number, veil: Veil | undefined): boolean => {
  if (veil === 'fewerThanFive') return count >= 1 && count <= 4;
  return veil === 'protectsOthers' ? count >= 5 : count === seen;
};

/** The hidden numbers that somebody outside could name. */
function derivable(rows: readonly (readonly number[])[], veiled = veilsOf): string[] {
  const flows = tableOf(rows);
  const veils = veiled(flows);
  const width = rows[0]?.length ?? 0;
  const possible = flows.map(() => new Set<number>());
  for (const inner of tablesThatLookLike(flows, veils, rows.length * width)) {
    const other = tableOf(rows.map((_row, r) => inner.slice(r * width, (r + 1) * width)));
    if (!other.every(({ count }, index) => looksLike(count, flows[index]?.count ?? 0, veils[index])))
      continue;
    other.forEach(({ count }, index) => possible[index]?.add(count));
  }
  return flows.flatMap(({ id }, index) => (veils[index] !== null && possible[index]?.size === 1 ? [id] : []));
}

describe('hiding small numbers', () => {
  it('shows everything when no number is small', () => {
    expect(
      shown([
        [5, 12],
        [9, 0],
      ]),
    ).toEqual({
      ...{ '0.0': 5, '0.1': 12, '1.0': 9, '1.1': 0 },
      ...{ '0.total': 17, '1.total': 9, 'total.0': 14, 'total.1': 12, total: 26 },
    });
  });

  it('hides one to four, and what they could be worked out from', () => {
    expect(
      shown([
        [3, 20, 7],
        [30, 40, 50],
      ]),
    ).toMatchObject({
      ...{ '0.0': 'fewerThanFive', '0.1': 20, '0.2': 'protectsOthers', '0.total': 30 },
      ...{ '1.0': 'protectsOthers', '1.1': 40, '1.2': 'protectsOthers', total: 150 },
    });
  });

  it('knows that two hidden numbers of four cannot make up for each other', () => {
    const { '0.0': first, '0.total': total } = shown([[4, 4]]);
    expect([first, total]).toEqual(['fewerThanFive', 'protectsOthers']);
  });

  it('hides a table that consists of a single person', () => {
    expect(Object.values(shown([[1]]))).toEqual(Array(4).fill('fewerThanFive'));
  });

  it('never leaves a number from one to four in sight', () => {
    const table = fc.array(fc.array(fc.nat(30), { minLength: 4, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    const property = fc.property(table, (rows) => {
      const numbers = Object.values(shown(rows)).filter((number) => typeof number === 'number');
      expect(numbers.every((number) => number === 0 || number >= 5)).toBe(true);
    });
    fc.assert(property, { seed: SEED, numRuns: 500 });
  });

  it('never lets a hidden number follow from the shown ones, rows, columns and totals taken together', () => {
    const number = fc.oneof(fc.nat(6), fc.constantFrom(0, 1, 4, 5, 9));
    const table = fc.array(fc.array(number, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    const property = fc.property(table, (rows) => {
      expect(derivable(rows)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns: 400 });
  });

  it('the check finds what hiding the small numbers alone would give away', () => {
    const naive = (flows: readonly Flow[]): readonly Veil[] =>
      flows.map(({ count }) => (count > 0 && count < 5 ? 'fewerThanFive' : null));
    expect(derivable([[3, 20]], naive)).toEqual(['0.0', 'total.0']);
    expect(derivable([[4, 4]], naive)).toHaveLength(4);
  });
});
