const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
const JAPAN_OFFSET_MS = 9 * 3_600_000;
const ERAS = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1868-01-25' },
];

const dayOf = (date: string): Date => new Date(`${date}T00:00:00.000Z`);
const inJapan = (instant: string): Date => new Date(Date.parse(instant) + JAPAN_OFFSET_MS);
const parts = (day: Date) => ({
  year: day.getUTCFullYear(),
  month: day.getUTCMonth() + 1,
  date: day.getUTCDate(),
  weekday: WEEKDAYS[day.getUTCDay()] ?? '',
});

/** `12月7日(月)` */
export function shortDate(date: string): string {
  const { month, date: day, weekday } = parts(dayOf(date));
  return `${month}月${day}日(${weekday})`;
}

/** `2026年12月7日(月)` */
export const longDate = (date: string): string => `${parts(dayOf(date)).year}年${shortDate(date)}`;

/** `令和8年`; the first year of an era is 元年. */
export function eraYear(date: string): string {
  const era = ERAS.find(({ from }) => from <= date);
  if (!era) return `${date.slice(0, 4)}年`;
  const year = Number(date.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1;
  return `${era.name}${year === 1 ? '元' : year}年`;
}

/** `2026年(令和8年)12月7日(月)` */
export const fullDate = (date: string): string =>
  `${parts(dayOf(date)).year}年(${eraYear(date)})${shortDate(date)}`;

/** `昭和10年4月5日` */
export function birthDay(date: string): string {
  const { month, date: day } = parts(dayOf(date));
  return `${eraYear(date)}${month}月${day}日`;
}

/** `12月7日(月)14:05`, the time in Japan. */
export function moment(instant: string): string {
  const shifted = inJapan(instant).toISOString();
  return `${shortDate(shifted.slice(0, 10))}${shifted.slice(11, 16)}`;
}

/** `14:05`, the time in Japan. */
export const clockTime = (instant: string): string => inJapan(instant).toISOString().slice(11, 16);

/** The day in Japan, `YYYY-MM-DD`. */
export const dayInJapan = (instant: string): string => inJapan(instant).toISOString().slice(0, 10);

/** `12月7日(月)〜12月10日(木)` */
export const dateRange = (from: string, to: string): string =>
  from === to ? shortDate(from) : `${shortDate(from)}〜${shortDate(to)}`;

/** 満年齢 on `on`. */
export function ageOn(birthDate: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
