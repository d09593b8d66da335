/** 見込みの時期: a third of a month, or a whole one. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

const MONTHS_AHEAD = 3;

const two = (number: number): string => String(number).padStart(2, '0');
const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function periodsOf(year: number, month: number): readonly Period[] {
  const last = lastDayOf(year, month);
  const day = (date: number): string => `${year}-${two(month)}-${two(date)}`;
  const part = (name: string, from: number, to: number): Period => ({
    ...{ from: day(from), to: day(to) },
    name: `${month}月${name}(${from}日〜${to}日)`,
  });
  return [part('上旬', 1, 10), part('中旬', 11, 20), part('下旬', 21, last), part('中', 1, last)];
}

/** Periods of this month and the next ones that are not over on `today`. */
export function periodsFrom(today: string): readonly Period[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const months = Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => {
    const index = month - 1 + ahead;
    return periodsOf(year + Math.floor(index / 12), (index % 12) + 1);
  });
  return months.flat().filter(({ to }) => to >= today);
}
