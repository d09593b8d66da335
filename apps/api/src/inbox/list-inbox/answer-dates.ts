import { addDays, type BusinessCalendar, type CivilDate, isBusinessDay } from '@tsunagi/domain';
import type { InboxLine } from '@tsunagi/read-models';

const OFFERED = 4;
/** No office is closed longer. */
const FURTHEST_DAYS = 60;

export const awaitsAnswer = ({ kind, state, isWithdrawn }: InboxLine): boolean =>
  kind === 'discharge' && isWithdrawn === 0 && state !== 'done';

function nextBusinessDays(calendar: BusinessCalendar, after: CivilDate): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (let ahead = 1; days.length < OFFERED && ahead <= FURTHEST_DAYS; ahead += 1) {
    const day = addDays(after, ahead);
    if (isBusinessDay(calendar, day)) days.push(day);
  }
  return days;
}

/** 「間に合わない」ときに選べる日: the office's next business days after the day it was told, and the day that would do. */
export function answerDates(
  { expectedOn, foreseenFrom, sufficientOn }: InboxLine,
  calendar: BusinessCalendar,
  today: CivilDate,
): readonly CivilDate[] {
  const told = expectedOn ?? foreseenFrom ?? today;
  const offered = nextBusinessDays(calendar, told < today ? today : told);
  const isFurther = sufficientOn !== null && sufficientOn > (offered.at(-1) ?? told);
  return isFurther ? [...offered, sufficientOn] : offered;
}
