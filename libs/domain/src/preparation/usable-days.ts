import {
  addDays,
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  eachDay,
  type Instant,
  isBusinessDay,
  isHoliday,
  type PreparationRule,
  timeInJapan,
  weekdayOf,
} from '../kernel/index.js';
import type { PreparationAdder } from './preparation.events.js';

/** How far a search for a day goes before it gives up. */
const HORIZON_DAYS = 366;

/**
 * E, 有効連絡日: the day of arrival if that is a business day and the cutoff minute has not passed, else the
 * next business day. `null` when the office never opens.
 */
export function effectiveNoticeOn(
  rule: PreparationRule,
  calendar: BusinessCalendar,
  arrivedAt: Instant,
): CivilDate | null {
  const arrivedOn = civilDateInJapan(arrivedAt);
  const inTime = timeInJapan(arrivedAt) <= rule.noticeCutoff;
  for (const day of eachDay(inTime ? arrivedOn : addDays(arrivedOn, 1), addDays(arrivedOn, HORIZON_DAYS))) {
    if (isBusinessDay(calendar, day)) return day;
  }
  return null;
}

/** U: business days d with `from` ≤ d < `until`. */
export function usableDays(calendar: BusinessCalendar, from: CivilDate, until: CivilDate): number {
  let days = 0;
  for (const day of eachDay(from, addDays(until, -1))) if (isBusinessDay(calendar, day)) days++;
  return days;
}

const isClosedDay = (calendar: BusinessCalendar, day: CivilDate): boolean =>
  [0, 6].includes(weekdayOf(day)) || isHoliday(calendar, day) || !isBusinessDay(calendar, day);

/** The longest run of closed days after `from` and before `until`, neither counted. */
function longestClosure(calendar: BusinessCalendar, from: CivilDate, until: CivilDate): number {
  let [longest, run] = [0, 0];
  for (const day of eachDay(addDays(from, 1), addDays(until, -1))) {
    run = isBusinessDay(calendar, day) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

/** Which adders apply to a discharge, given the day on which the notice arrived. */
export function addersFor(
  rule: PreparationRule,
  calendar: BusinessCalendar,
  noticeOn: CivilDate | null,
  dischargeOn: CivilDate,
): readonly PreparationAdder[] {
  const closure = noticeOn === null ? 0 : longestClosure(calendar, noticeOn, dischargeOn);
  return [
    ...(isClosedDay(calendar, dischargeOn) ? (['closedDayDischarge'] as const) : []),
    ...(closure >= rule.longClosure.fromDays ? (['longClosure'] as const) : []),
  ];
}

export function addedDays(rule: PreparationRule, adders: readonly PreparationAdder[]): number {
  const days = { closedDayDischarge: rule.closedDayDischargeAdds, longClosure: rule.longClosure.adds };
  return adders.reduce((sum, adder) => sum + days[adder], 0);
}

/** U − R for one pair of days: not negative when the preparation fits. */
export function slack(rule: PreparationRule, calendar: BusinessCalendar, pair: NoticePair): number {
  const adders = addersFor(rule, calendar, pair.noticeOn, pair.dischargeOn);
  return usableDays(calendar, pair.effectiveOn, pair.dischargeOn) - pair.lead - addedDays(rule, adders);
}

export interface NoticePair {
  readonly noticeOn: CivilDate;
  readonly effectiveOn: CivilDate;
  readonly dischargeOn: CivilDate;
  /** Required days without adders. */
  readonly lead: number;
}

/** The first day from `pair.dischargeOn` on that leaves enough days after the notice. */
export function firstSufficientDay(
  rule: PreparationRule,
  calendar: BusinessCalendar,
  pair: NoticePair,
): CivilDate | null {
  for (const dischargeOn of eachDay(pair.dischargeOn, addDays(pair.dischargeOn, HORIZON_DAYS))) {
    if (slack(rule, calendar, { ...pair, dischargeOn }) >= 0) return dischargeOn;
  }
  return null;
}

/** The last business day on which a notice in the morning would have left enough days. */
export function lastNoticeDay(
  rule: PreparationRule,
  calendar: BusinessCalendar,
  dischargeOn: CivilDate,
  lead: number,
): CivilDate | null {
  for (let back = 1; back <= HORIZON_DAYS; back++) {
    const day = addDays(dischargeOn, -back);
    const pair = { noticeOn: day, effectiveOn: day, dischargeOn, lead };
    if (isBusinessDay(calendar, day) && slack(rule, calendar, pair) >= 0) return day;
  }
  return null;
}
