import holidayLibrary from '@holiday-jp/holiday_jp';
import type { CivilDate } from '@tsunagi/domain';

/** The library's functions read the host's time zone; its keys are plain days in Japan. */
const holidays: readonly CivilDate[] = Object.keys(holidayLibrary.holidays).sort();

/** 国民の祝日・振替休日・国民の休日 from `from` to `to`, both included; known for 1970–2050. */
export const holidaysBetween = (from: CivilDate, to: CivilDate): readonly CivilDate[] =>
  holidays.filter((day) => from <= day && day <= to);
