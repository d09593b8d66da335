import { indicatorMessages } from '@tsunagi/contracts';
import { addDays, type CivilDate, type DateRange } from '@tsunagi/domain';
import { invalidInput } from '../../platform/problem/problem-error.js';
import type { ShowIndicatorsRequest } from './show-indicators.request.js';

const USUAL_MONTHS = 3;
const MOST_MONTHS = 12;

/** Months counted from year 0. */
const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

export const monthOf = (day: CivilDate): string => day.slice(0, 7);

/** Newest first. @throws ProblemError 400 */
export function monthsOf({ from, to }: ShowIndicatorsRequest, today: CivilDate): readonly string[] {
  const last = numberOf(to ?? monthOf(today));
  const first = from === undefined ? last - USUAL_MONTHS + 1 : numberOf(from);
  if (first > last) throw invalidInput({ field: 'from', message: indicatorMessages.reversed });
  if (last - first >= MOST_MONTHS) throw invalidInput({ field: 'from', message: indicatorMessages.tooLong });
  return Array.from({ length: last - first + 1 }, (_month, index) => monthAt(last - index));
}

/** First to last day of all of them. */
export const daysOf = (months: readonly string[]): DateRange => ({
  from: `${months.at(-1)}-01`,
  to: addDays(`${monthAt(numberOf(months[0] ?? '') + 1)}-01`, -1),
});
