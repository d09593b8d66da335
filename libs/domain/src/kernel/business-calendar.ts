import { type CivilDate, type DateRange, isWithin, type TimeOfDay, weekdayOf } from './civil-date.js';

/** 営業時間 of one weekday, as the operating rules (運営規程) state it. */
export interface OpeningHours {
  readonly opensAt: TimeOfDay;
  readonly closesAt: TimeOfDay;
}

/** A yearly closure such as 12-29 … 01-03, `MM-DD`, both ends included; may cross the year end. */
export interface YearlyClosure {
  readonly from: string;
  readonly to: string;
}

/** 営業日: one organisation's own calendar as a value, with the national holidays of the window it is used in. */
export interface BusinessCalendar {
  /** Index 0 = Sunday … 6 = Saturday; `null` = closed. */
  readonly weekly: readonly (OpeningHours | null)[];
  readonly opensOnHolidays: boolean;
  readonly yearlyClosures: readonly YearlyClosure[];
  /** 臨時休業 */
  readonly closures: readonly DateRange[];
  /** 国民の祝日・振替休日・国民の休日 of the window. */
  readonly holidays: readonly CivilDate[];
}

function isInYearlyClosure(closure: YearlyClosure, date: CivilDate): boolean {
  const day = date.slice(5);
  return closure.from <= closure.to
    ? closure.from <= day && day <= closure.to
    : day >= closure.from || day <= closure.to;
}

export const isHoliday = (calendar: BusinessCalendar, date: CivilDate): boolean =>
  calendar.holidays.includes(date);

/** 休みの理由; `weekly` is a weekday without opening hours (定休日). */
export type ClosedReason = 'holiday' | 'closure' | 'yearlyClosure' | 'weekly';

/** `null` on a day on which the office is open. */
export function closedReasonOn(calendar: BusinessCalendar, date: CivilDate): ClosedReason | null {
  if (!calendar.opensOnHolidays && isHoliday(calendar, date)) return 'holiday';
  if (calendar.closures.some((closure) => isWithin(date, closure))) return 'closure';
  if (calendar.yearlyClosures.some((closure) => isInYearlyClosure(closure, date))) return 'yearlyClosure';
  return calendar.weekly[weekdayOf(date)] ? null : 'weekly';
}

/** `null` on a day on which the office is closed. */
export const openingHoursOn = (calendar: BusinessCalendar, date: CivilDate): OpeningHours | null =>
  closedReasonOn(calendar, date) === null ? (calendar.weekly[weekdayOf(date)] ?? null) : null;

export const isBusinessDay = (calendar: BusinessCalendar, date: CivilDate): boolean =>
  openingHoursOn(calendar, date) !== null;
