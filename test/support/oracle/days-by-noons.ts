import type { OracleOffice } from './office.js';
import { oracleDay } from './timeline.js';

export interface OracleDays {
  readonly effectiveNoticeOn: string;
  readonly usableDays: number;
}

/**
 * A notice is taken up at the first noon of an open day that has not passed when it arrives; every such noon
 * before the midnight at which the discharge day begins is one usable day.
 */
export function daysByNoons(
  office: OracleOffice,
  arrivedOn: number,
  minute: number,
  dischargeOn: number,
): OracleDays {
  const arrival = arrivedOn * 1440 + minute;
  const midnight = dischargeOn * 1440;
  let effective: number | null = null;
  let usableDays = 0;
  for (let day = arrivedOn; effective === null || day < dischargeOn; day++) {
    const noon = day * 1440 + 720;
    if (office[day] === null || noon < arrival) continue;
    effective ??= day;
    if (noon < midnight) usableDays++;
  }
  return { effectiveNoticeOn: oracleDay(effective).text, usableDays };
}

/** What is added to the days required: a discharge on a closed day, and four closed days in a row before it. */
export function addersByHand(
  office: OracleOffice,
  isHoliday: (text: string) => boolean,
  arrivedOn: number,
  dischargeOn: number,
): number {
  const { weekday, text } = oracleDay(dischargeOn);
  const isClosed = weekday === 0 || weekday === 6 || isHoliday(text) || office[dischargeOn] === null;
  let hasLongClosure = false;
  for (let day = arrivedOn + 1; day + 3 < dischargeOn; day++) {
    if ([0, 1, 2, 3].every((offset) => office[day + offset] === null)) hasLongClosure = true;
  }
  return Number(isClosed) + Number(hasLongClosure);
}
