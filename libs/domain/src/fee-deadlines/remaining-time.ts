import {
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  eachDay,
  type Instant,
  instantInJapan,
  openingHoursOn,
  type OpeningHours,
  type TimeOfDay,
  timeInJapan,
} from '../kernel/index.js';

/** What is left of an office's own opening hours until a day is over. */
export interface RemainingTime {
  /** 営業日; today counts until the office closes. */
  readonly businessDays: number;
  readonly businessMinutes: number;
  /** When the office closes for the last time before the deadline; `null` = it does not open any more. */
  readonly lastClosing: Instant | null;
}

interface OpenDay {
  readonly day: CivilDate;
  readonly hours: OpeningHours;
}

const minutesOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

const minutesLeft = ({ opensAt, closesAt }: OpeningHours, since: TimeOfDay): number =>
  Math.max(0, minutesOf(closesAt) - Math.max(minutesOf(opensAt), minutesOf(since)));

/** A deadline is the end of a day in Japan; an office works towards it only while it is open. */
export function remainingTime(dueOn: CivilDate, now: Instant, calendar: BusinessCalendar): RemainingTime {
  const today = civilDateInJapan(now);
  const since = (day: CivilDate): TimeOfDay => (day === today ? timeInJapan(now) : '00:00');
  const open = [...eachDay(today, dueOn)].flatMap((day): readonly OpenDay[] => {
    const hours = openingHoursOn(calendar, day);
    return hours !== null && minutesLeft(hours, since(day)) > 0 ? [{ day, hours }] : [];
  });
  const last = open.at(-1);
  return {
    businessDays: open.length,
    businessMinutes: open.reduce((sum, { day, hours }) => sum + minutesLeft(hours, since(day)), 0),
    lastClosing: last === undefined ? null : instantInJapan(last.day, last.hours.closesAt),
  };
}
