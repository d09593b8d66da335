import type { StayResponse } from '@tsunagi/contracts';
import type { TypedDate } from '../../../ui/dates/typed-date.js';
import { momentInJapan, understandTime } from '../admission-time.js';
import { actErrors as errors } from './labels.ja.js';

export type Stay = StayResponse;
export type Problems = Readonly<Record<string, string>>;

/** Those that are none are left out. */
export const found = (problems: Readonly<Record<string, string | false | null | undefined>>): Problems =>
  Object.fromEntries(Object.entries(problems).filter((entry): entry is [string, string] => !!entry[1]));

export const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A day that has come, not before the admission. */
export function problemOfDay(
  { date, problem }: TypedDate,
  today: string,
  from: string | null,
): string | null {
  if (problem !== null) return problem;
  if (date === null) return errors.date;
  if (date > today) return errors.future;
  return from !== null && date < from ? errors.early : null;
}

export const isNoTime = (at: string): boolean => at.trim() !== '' && understandTime(at) === null;

/** `null` when only the day is known. */
export function momentOf({ date }: TypedDate, at: string): string | null {
  const time = understandTime(at);
  return date === null || time === null ? null : momentInJapan(date, time);
}

interface JudgementDraft {
  readonly needed: 'yes' | 'no' | null;
  readonly criteria: readonly string[];
  readonly reason: string;
}

/** Whoever has a care manager always needs coordination; all others for a reason. */
function problemOfCriteria({ needed, criteria, reason }: JudgementDraft, { stay }: Stay): string | null {
  const isFounded = criteria.length > 0 || said(reason) !== null || stay.careManagerStatus === 'identified';
  if (needed === 'yes' && !isFounded) return errors.unfounded;
  return needed === 'no' && criteria.length > 0 ? errors.against : null;
}

export const problemsOfJudgement = (draft: JudgementDraft, stay: Stay): Problems =>
  found({ needed: draft.needed === null && errors.needed, criteria: problemOfCriteria(draft, stay) });
