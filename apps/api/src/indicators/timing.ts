import type { TimingClass } from '@tsunagi/contracts';
import { addDays, type BusinessCalendar, type CivilDate, isBusinessDay } from '@tsunagi/domain';

/** 「3営業日以内」 */
const SOON = 3;

function businessDaysUpTo(calendar: BusinessCalendar, start: CivilDate, done: CivilDate): number {
  let passed = 0;
  for (let day = addDays(start, 1); day <= done && passed <= SOON; day = addDays(day, 1)) {
    if (isBusinessDay(calendar, day)) passed++;
  }
  return passed;
}

/** How long it took, on one calendar for everybody; earlier than `start` counts as the same day. */
export function timingClassOf(
  calendar: BusinessCalendar,
  start: CivilDate,
  done: CivilDate | null,
): TimingClass {
  if (done === null) return 'notYet';
  if (done <= start) return 'onTheDay';
  return businessDaysUpTo(calendar, start, done) <= SOON ? 'withinThree' : 'later';
}
