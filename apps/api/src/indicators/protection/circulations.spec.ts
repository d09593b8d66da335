import type { ConfirmationClass, IndicatorKind, TimingClass } from '@tsunagi/contracts';
import fc from 'fast-check';
import { Tally } from '../tally.js';
import { alone, type Circulation, onward, twofold } from './circulations.js';
import { publish } from './publish.js';
import { type Flow, type Veil, veilsOf } from './veils.js';

const SEED = 20_261_122;
const KINDS = ['homeCareSupportOffice', 'communitySupportCenter'] as const;
const TIMING = ['onTheDay', 'notYet'] as const;
const CONFIRMATION = ['confirmed', 'unconfirmed'] as const;
const small = fc.oneof(fc.nat(6), fc.constantFrom(0, 1, 4, 5, 9));

function tallyOf<Class extends TimingClass | ConfirmationClass>(
  measure: 'firstWord' | 'receipt' | 'confirmation',
  classes: readonly [Class, Class],
  kinds: readonly IndicatorKind[],
  rows: readonly (readonly [number, number])[],
): Tally<Class> {
  const side = kinds[0] === 'hospital' ? 'hospital' : 'careOffice';
  const tally = new Tally(measure, side, kinds, classes);
  kinds.forEach((kind, row) => {
    classes.forEach((counted, column) => {
      tally.add(kind, counted, rows[row]?.[column] ?? 0);
    });
  });
  return tally;
}

const pairs = fc.tuple(fc.tuple(small, small), fc.tuple(small, small));

const anyAlone = pairs.map((rows) => {
  const tally = tallyOf('receipt', TIMING, KINDS, rows);
  return { circulation: alone(tally), tallies: [tally] };
});
const anyTwofold = fc.tuple(pairs, fc.nat(9), fc.nat(9)).map(([rows, first, second]) => {
  const receipt = tallyOf('receipt', TIMING, KINDS, rows);
  const split = rows.map(([one, other], row) => {
    const confirmed = Math.min(row === 0 ? first : second, one + other);
    return [confirmed, one + other - confirmed] as const;
  });
  const confirmation = tallyOf('confirmation', CONFIRMATION, KINDS, split);
  return { circulation: twofold(receipt, confirmation), tallies: [receipt, confirmation] };
});
const anyOnward = fc.tuple(pairs, small).map(([rows, notYet]) => {
  const care = tallyOf('firstWord', TIMING, KINDS, rows);
  const hospital = tallyOf('firstWord', TIMING, ['hospital'], [[care.all, notYet]]);
  return { circulation: onward(hospital, 'notYet', care), tallies: [hospital, care] };
});

/** What somebody outside may suppose a number to be. */
function supposable({ count }: Flow, veil: Veil): readonly number[] {
  if (veil === 'fewerThanFive') return [1, 2, 3, 4];
  if (veil === null) return [count];
  return [count - 2, count - 1, count, count + 1, count + 2].filter((number) => number >= 5);
}

/** Written without the code it checks: tries every supposition that adds up at every node. */
function derivable({ flows }: Circulation): string[] {
  const veils = veilsOf(flows);
  if (veils.every((veil) => veil === 'protectsOthers')) return [];
  const possible = flows.map(() => new Set<number>());
  const supposed: number[] = [];
  const lastAt = new Map<string, number>();
  flows.forEach(({ from, to }, index) => lastAt.set(from, index).set(to, index));
  const addsUp = (node: string): boolean =>
    flows.reduce((sum, { from, to }, index) => {
      const number = supposed[index] ?? 0;
      return sum + (to === node ? number : 0) - (from === node ? number : 0);
    }, 0) === 0;
  const suppose = (index: number): void => {
    if (index === flows.length) {
      supposed.forEach((number, at) => possible[at]?.add(number));
      return;
    }
    const flow = flows[index] as Flow;
    const complete = [flow.from, flow.to].filter((node) => lastAt.get(node) === index);
    for (const number of supposable(flow, veils[index] ?? null)) {
      supposed[index] = number;
      if (complete.every(addsUp)) suppose(index + 1);
    }
    supposed.length = index;
  };
  suppose(0);
  return flows.flatMap(({ id }, index) => (veils[index] !== null && possible[index]?.size === 1 ? [id] : []));
}

describe.each([
  ['a table of its own', anyAlone, 200],
  ['two tables with the same totals', anyTwofold, 60],
  ['a table that counts on from another', anyOnward, 100],
] as const)('%s', (_title, arbitrary, numRuns) => {
  it('is a circulation: what comes in at a node goes out again', () => {
    const property = fc.property(arbitrary, ({ circulation: { flows } }) => {
      const nodes = new Map<string, number>();
      for (const { from, to, count } of flows) {
        nodes.set(from, (nodes.get(from) ?? 0) - count).set(to, (nodes.get(to) ?? 0) + count);
      }
      expect([...nodes.values()].every((left) => left === 0)).toBe(true);
    });
    fc.assert(property, { seed: SEED, numRuns });
  });

  it('gives no hidden number away', () => {
    const property = fc.property(arbitrary, ({ circulation }) => {
      expect(derivable(circulation)).toEqual([]);
    });
    fc.assert(property, { seed: SEED, numRuns });
  });

  it('is published without a number from one to four, and the same number looks the same twice', () => {
    const property = fc.property(arbitrary, ({ circulation, tallies }) => {
      const figures = publish(circulation, tallies);
      const cells = figures.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
      expect(cells.every(({ count, hidden }) => (count === null) === (hidden !== null))).toBe(true);
      expect(cells.every(({ count }) => count === null || count === 0 || count >= 5)).toBe(true);
      if (circulation.sameAs.size > 0) {
        const [one, other] = figures.map(({ rows }) => rows.map((row) => row.cells[0]));
        expect(one).toEqual(other);
      }
    });
    fc.assert(property, { seed: SEED, numRuns });
  });
});
