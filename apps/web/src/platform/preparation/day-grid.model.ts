import type { SummedDayResponse } from '@tsunagi/contracts';

export type SummedDay = SummedDayResponse;
/** A week from Sunday to Saturday; `null` lies before the notice or after the discharge. */
export type Week = readonly (SummedDay | null)[];

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00.000Z`).getUTCDay();

const gap = (length: number): readonly null[] => Array.from({ length }, () => null);

/** The days of a sum as the rows of a calendar. */
export function weeksOf(days: readonly SummedDay[]): readonly Week[] {
  const first = days[0];
  const last = days.at(-1);
  if (!first || !last) return [];
  const cells = [...gap(weekdayOf(first.on)), ...days, ...gap(6 - weekdayOf(last.on))];
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** Days that a person would wonder about: closed for another reason than every week. */
export const remarkableDays = (days: readonly SummedDay[]): readonly SummedDay[] =>
  days.filter(({ verdict }) => !['counted', 'weekly', 'dischargeDay'].includes(verdict));
