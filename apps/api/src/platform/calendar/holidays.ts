import holidayLibrary from '@holiday-jp/holiday_jp';
import type { CivilDate } from '@tsunagi/domain';

/** The library's functions read the host's time zone; its keys are plain days in Japan. */
const known: Readonly<Record<CivilDate, { readonly name: string } | undefined>> = holidayLibrary.holidays;
const holidays: readonly CivilDate[] = Object.keys(known).sort();

/** 国民の祝日・振替休日・国民の休日 from `from` to `to`, both included; known for 1970–2050. */
export const holidaysBetween = (from: CivilDate, to: CivilDate): readonly CivilDate[] =>
  holidays.filter((day) => from <= day && day <= to);

/** `文化の日`; `null` for a day that is no holiday. */
export const holidayNameOn = (day: CivilDate): string | null => known[day]?.name ?? null;
