/** A day counted by hand, without the host's calendar: 2019-01-01 was a Tuesday and is day 0. */
export interface OracleDay {
  readonly index: number;
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 = Sunday */
  readonly weekday: number;
  readonly text: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function countDays(lastYear: number): OracleDay[] {
  const days: OracleDay[] = [];
  for (let year = 2019; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= lengthOf(year, month); day++) {
        const index = days.length;
        const text = `${year}-${pad(month)}-${pad(day)}`;
        days.push({ index, year, month, day, weekday: (index + 2) % 7, text });
      }
    }
  }
  return days;
}

/** 2019-01-01 to the end of 2052. */
export const timeline: readonly OracleDay[] = countDays(2052);

export function oracleDay(index: number): OracleDay {
  const day = timeline[index];
  if (day === undefined) throw new RangeError(`no day ${index}`);
  return day;
}

/** The UTC instant of a minute of a day in Japan, by moving the clock nine hours back by hand. */
export function instantOf(index: number, minute: number): string {
  const shifted = minute - 9 * 60;
  const text = shifted < 0 && index === 0 ? '2018-12-31' : oracleDay(shifted < 0 ? index - 1 : index).text;
  const rest = (shifted + 1440) % 1440;
  return `${text}T${pad(Math.floor(rest / 60))}:${pad(rest % 60)}:00.000Z`;
}
