import { addDays, type BusinessCalendar, type CivilDate, eachDay, isBusinessDay } from '@tsunagi/domain';

/** A calendar is good for about a year. */
const FARTHEST_DAYS = 366;

/** あと何営業日: 0 on the day itself and after it; `null` when there is no day, or one too far away to say. */
export function businessDaysLeft(
  calendar: BusinessCalendar,
  today: CivilDate,
  dueOn: CivilDate | null,
): number | null {
  if (dueOn === null || dueOn > addDays(today, FARTHEST_DAYS)) return null;
  let days = 0;
  for (const day of eachDay(addDays(today, 1), dueOn)) if (isBusinessDay(calendar, day)) days++;
  return days;
}
