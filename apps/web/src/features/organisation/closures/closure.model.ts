import type { ClosureResponse, DeclareClosureRequest } from '@tsunagi/contracts';
import { noDate, type TypedDate } from '../../../ui/dates/typed-date.js';
import { longDate } from '../../../ui/japanese-date.js';
import { closureTexts as texts } from './labels.ja.js';

export interface TypedClosure {
  readonly from: TypedDate;
  /** Left empty: one day. */
  readonly to: TypedDate;
}

export const emptyClosure: TypedClosure = { from: noDate, to: noDate };

type Problems = Readonly<Record<string, string>>;

/** By field; empty when nothing is wrong. */
export function problemsOf({ from, to }: TypedClosure): Problems {
  if (from.date === null) return { from: from.problem ?? texts.noFrom };
  if (to.problem !== null) return { to: to.problem };
  return to.date !== null && to.date < from.date ? { to: texts.reversed } : {};
}

/** Of a closure without problems. */
export const requestOf = ({ from, to }: TypedClosure): DeclareClosureRequest => ({
  from: from.date ?? '',
  to: to.date ?? from.date ?? '',
});

const DAY_MS = 86_400_000;
export const lengthOf = ({ from, to }: Pick<ClosureResponse, 'from' | 'to'>): number =>
  (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

export const nameOf = ({ from, to }: Pick<ClosureResponse, 'from' | 'to'>): string =>
  from === to ? longDate(from) : `${longDate(from)}〜${longDate(to)}`;

/** What is over stands apart, the latest first. */
export const sorted = (
  closures: readonly ClosureResponse[],
  today: string,
): { readonly ahead: readonly ClosureResponse[]; readonly past: readonly ClosureResponse[] } => ({
  ahead: closures.filter(({ to }) => to >= today),
  past: closures.filter(({ to }) => to < today).toReversed(),
});
