/** A day in Japan, `YYYY-MM-DD`. Comparable as text. */
export type CivilDate = string;
/** A moment, UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. Comparable as text. */
export type Instant = string;
/** A time of day in Japan, `HH:mm`, 24-hour. Comparable as text. */
export type TimeOfDay = string;
/** Both ends belong to the range. */
export interface DateRange {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** Held here because a global is slow to reach in a context of its own, and days are counted by the thousand. */
const CalendarDate = Date;
const DAY_MS = 86_400_000;
/** Japan has kept UTC+9 without summer time since 1952. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

const dayNumber = (date: CivilDate): number => CalendarDate.parse(`${date}T00:00:00.000Z`) / DAY_MS;
const fromDayNumber = (day: number): CivilDate => new CalendarDate(day * DAY_MS).toISOString().slice(0, 10);

/** True only for a day that exists: `2026-02-29` is refused. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = dayNumber(text);
  return Number.isInteger(day) && fromDayNumber(day) === text;
}

export function isInstant(text: string): boolean {
  const ms = CalendarDate.parse(text);
  return Number.isFinite(ms) && new CalendarDate(ms).toISOString() === text;
}

export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days);

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (date: CivilDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7;

export const civilDateInJapan = (instant: Instant): CivilDate =>
  new CalendarDate(CalendarDate.parse(instant) + JAPAN_OFFSET_MS).toISOString().slice(0, 10);

export const timeInJapan = (instant: Instant): TimeOfDay =>
  new CalendarDate(CalendarDate.parse(instant) + JAPAN_OFFSET_MS).toISOString().slice(11, 16);

export const instantInJapan = (date: CivilDate, time: TimeOfDay): Instant =>
  new CalendarDate(CalendarDate.parse(`${date}T${time}:00.000Z`) - JAPAN_OFFSET_MS).toISOString();

export const isWithin = (date: CivilDate, range: DateRange): boolean =>
  range.from <= date && date <= range.to;

/** Full years lived on `on` (満年齢). A person born on 29 February turns a year older on 1 March of other years. */
export function ageOn(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/** Every day from `from` to `to`, both included. */
export function* eachDay(from: CivilDate, to: CivilDate): Generator<CivilDate> {
  for (let day = dayNumber(from); day <= dayNumber(to); day++) yield fromDayNumber(day);
}
