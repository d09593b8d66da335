import { cheapestPath, type Step } from './cheapest-path.js';

/**
 * One published number as an arc: at every node what comes in goes out again, which is how totals bind the
 * numbers of a table (a column's total flows into its cells, the cells into their rows' totals, those into
 * the grand total, and that back into the columns).
 */
export interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** 5件未満, or hidden so that nobody can work out one of those; `null` = shown. */
export type Veil = 'fewerThanFive' | 'protectsOthers' | null;

export const FEWEST_SHOWN = 5;

interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What everybody may know of a hidden number. */
const bounds: Readonly<Record<NonNullable<Veil>, Bounds>> = {
  fewerThanFive: { least: 1, most: FEWEST_SHOWN - 1 },
  protectsOthers: { least: FEWEST_SHOWN, most: Number.POSITIVE_INFINITY },
};

class Veiling {
  private readonly veils: Veil[];

  constructor(private readonly flows: readonly Flow[]) {
    this.veils = flows.map(({ count }) => (count > 0 && count < FEWEST_SHOWN ? 'fewerThanFive' : null));
  }

  /**
   * A hidden number is safe when it could be one more or one less, because other hidden numbers can make up
   * for it on a way back through the circulation. Where there is no such way, the cheapest one is hidden.
   */
  run(): readonly Veil[] {
    const hidden = this.flows.map((_flow, index) => index).filter((index) => this.veils[index] !== null);
    for (const index of hidden) {
      const way = this.cheapestWayRound(index);
      if (way === null) return this.flows.map(() => 'protectsOthers');
      for (const other of way) this.veils[other] ??= 'protectsOthers';
    }
    return this.veils;
  }

  private cheapestWayRound(index: number): readonly number[] | null {
    const flow = this.flows[index];
    if (!flow) return null;
    const steps = this.flows.flatMap((_flow, other) => (other === index ? [] : this.stepsAlong(other)));
    const ways = this.stepsAlong(index).map(({ from, to }) => cheapestPath(steps, to, from));
    const [cheapest] = ways.filter((way) => way !== null).sort((one, other) => one.cost - other.cost);
    return cheapest?.via ?? null;
  }

  /** One more is a step with the flow, one less a step against it; a zero is always shown and stays one. */
  private stepsAlong(index: number): readonly Step[] {
    const flow = this.flows[index];
    if (!flow || flow.count === 0) return [];
    const { from, to, count } = flow;
    const veil = this.veils[index] ?? null;
    const { least, most } = bounds[veil ?? 'protectsOthers'];
    const cost = veil === null ? count : 0;
    return [
      ...(count < most ? [{ from, to, cost, via: index }] : []),
      ...(count > least ? [{ from: to, to: from, cost, via: index }] : []),
    ];
  }
}

/**
 * Which numbers of a circulation to hide: those from one to four, and as few others as it takes so that no
 * hidden number follows from the shown ones. The answer has the order of `flows`.
 */
export const veilsOf = (flows: readonly Flow[]): readonly Veil[] => new Veiling(flows).run();
