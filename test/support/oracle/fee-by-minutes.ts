import type { OracleOffice } from './office.js';
import { oracleDay, timeline } from './timeline.js';

const firstDayOf2024Rule = timeline.findIndex((day) => day.text === '2024-04-01');

/** Walks the minutes from the admission to midnight: does the office still open, or has it closed? */
function stillOpens(office: OracleOffice, day: number, minute: number): boolean {
  const hours = office[day];
  if (!hours) return false;
  for (let now = minute; now < 1440; now++) if (now >= hours[0] && now < hours[1]) return true;
  return false;
}

/** The last days on which information reaches class Ⅰ and Ⅱ, by walking midnight after midnight. */
export function feeDaysByMinutes(
  office: OracleOffice,
  day: number,
  minute: number,
): readonly [string, string] {
  if (day < firstDayOf2024Rule) return [oracleDay(day + 2).text, oracleDay(day + 6).text];
  const wasOpenDay = office[day] !== null;
  const opens = stillOpens(office, day, minute);
  let first = day;
  if (!opens) first++;
  let second = day;
  for (let midnight = 0; midnight < 2; midnight++) second++;
  if (wasOpenDay && !opens && office[second] === null) second++;
  return [oracleDay(first).text, oracleDay(second).text];
}
