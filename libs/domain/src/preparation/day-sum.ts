import {
  type BusinessCalendar,
  type CivilDate,
  closedReasonOn,
  type ClosedReason,
  eachDay,
} from '../kernel/index.js';

/** Why a day between notice and discharge counts or does not; `afterCutoff`: the notice came too late that day. */
export type DayVerdict = 'counted' | 'afterCutoff' | 'dischargeDay' | ClosedReason;

export interface SummedDay {
  readonly on: CivilDate;
  readonly verdict: DayVerdict;
}

/** 準備日数の数え方: every day from the arrival of the notice to the discharge, both included, oldest first. */
export function sumOfDays(
  calendar: BusinessCalendar,
  {
    noticeOn,
    effectiveOn,
    dischargeOn,
  }: Readonly<Record<'noticeOn' | 'effectiveOn' | 'dischargeOn', CivilDate>>,
): readonly SummedDay[] {
  const verdictOn = (day: CivilDate): DayVerdict => {
    if (day === dischargeOn) return 'dischargeDay';
    return closedReasonOn(calendar, day) ?? (day < effectiveOn ? 'afterCutoff' : 'counted');
  };
  return [...eachDay(noticeOn, dischargeOn)].map((on) => ({ on, verdict: verdictOn(on) }));
}
