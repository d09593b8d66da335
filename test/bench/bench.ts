export type Goal = { readonly min: number } | { readonly max: number };

/** One figure that must hold, whatever the machine: ours against a baseline that does the same work. */
export interface Bench {
  readonly name: string;
  readonly goal: Goal;
  /** What the ratio compares with, in a few words. */
  readonly baseline: string;
  /** `folder` is empty and on the disk to be measured. */
  readonly run: (folder: string) => Promise<Figures>;
}

export interface Figures {
  readonly ratio: number;
  /** Absolute figures of this machine, for the reader. */
  readonly notes: readonly string[];
}

/** Does a fixed amount of work and answers how many pieces it was. */
export type Work = () => Promise<number>;

export interface Comparison {
  /** Median over the rounds of (our speed ÷ the baseline's speed). */
  readonly speedRatio: number;
  /** Pieces per second, medians. */
  readonly ours: number;
  readonly baseline: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

async function piecesPerSecond(work: Work): Promise<number> {
  const start = process.hrtime.bigint();
  const pieces = await work();
  return pieces / (Number(process.hrtime.bigint() - start) / 1e9);
}

/** Rounds take turns, so that a slow moment of the machine meets both sides; the first round only warms up. */
export async function compare(ours: Work, baseline: Work, rounds: number): Promise<Comparison> {
  const our: number[] = [];
  const base: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const oursFirst = round % 2 === 0;
    const first = await piecesPerSecond(oursFirst ? ours : baseline);
    const second = await piecesPerSecond(oursFirst ? baseline : ours);
    if (round === 0) continue;
    our.push(oursFirst ? first : second);
    base.push(oursFirst ? second : first);
  }
  const ratios = our.map((speed, index) => speed / (base[index] ?? Number.NaN));
  return { speedRatio: median(ratios), ours: median(our), baseline: median(base) };
}

export const isMet = (goal: Goal, ratio: number): boolean =>
  'min' in goal ? ratio >= goal.min : ratio <= goal.max;

export const perSecond = (speed: number): string => `${Math.round(speed).toLocaleString('en')}/s`;
