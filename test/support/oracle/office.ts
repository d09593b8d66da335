import type { BusinessCalendar } from '@tsunagi/domain';
import { type OracleDay, timeline } from './timeline.js';

/** Opening and closing minute of each day of the timeline; `null` = closed. Read from the calendar by hand. */
export type OracleOffice = readonly (readonly [number, number] | null)[];

const minuteOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const monthDay = (text: string): number => Number(text.slice(0, 2)) * 100 + Number(text.slice(3));

const isBetween = (today: number, first: number, last: number): boolean =>
  first <= last ? today >= first && today <= last : !(today > last && today < first);

function closedDays(calendar: BusinessCalendar): ReadonlySet<string> {
  const closed = new Set(calendar.opensOnHolidays ? [] : calendar.holidays);
  for (const { from, to } of calendar.closures) {
    const first = timeline.findIndex((day) => day.text === from);
    for (const { text } of timeline.slice(first, first + 400)) if (!(text > to)) closed.add(text);
  }
  return closed;
}

/** @param calendar with the holidays of the whole timeline */
export function officeByHand(calendar: BusinessCalendar): OracleOffice {
  const closed = closedDays(calendar);
  const yearly = calendar.yearlyClosures.map(({ from, to }) => [monthDay(from), monthDay(to)] as const);
  const week = calendar.weekly.map((hours) =>
    hours ? ([minuteOf(hours.opensAt), minuteOf(hours.closesAt)] as const) : null,
  );
  const isOpen = ({ month, day, text }: OracleDay): boolean =>
    !closed.has(text) && !yearly.some(([first, last]) => isBetween(month * 100 + day, first, last));
  return timeline.map((day) => (isOpen(day) ? (week[day.weekday] ?? null) : null));
}
