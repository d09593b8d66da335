const DAY_MS = 86_400_000;
/** Japan has kept UTC+9 without summer time since 1952. */
const JAPAN_OFFSET_MS = 9 * 3_600_000;

/** First days of the eras, newest first. */
const ERAS = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1868-10-23' },
] as const;

export type EraName = (typeof ERAS)[number]['name'];

/** A day as the forms write it; `era` is `null` before Meiji, and the year is then the Western one. */
export interface EraDate {
  readonly era: EraName | null;
  /** 元 for the first year. */
  readonly year: string;
  readonly month: number;
  readonly day: number;
  readonly weekday: string;
}

function startOfDay(date: string): number | null {
  const moment = Date.parse(`${date}T00:00:00.000Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(moment)) return null;
  return new Date(moment).toISOString().startsWith(date) ? moment : null;
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

function eraYear(date: string, first: string | undefined): string {
  const year = yearOf(date) - (first === undefined ? 0 : yearOf(first) - 1);
  return first !== undefined && year === 1 ? '元' : String(year);
}

/** `null` unless the text is a day that exists, `YYYY-MM-DD`. */
export function eraDateOf(date: string): EraDate | null {
  const moment = startOfDay(date);
  if (moment === null) return null;
  const era = ERAS.find((candidate) => candidate.from <= date);
  return {
    era: era?.name ?? null,
    year: eraYear(date, era?.from),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
    weekday: '日月火水木金土'.charAt((((moment / DAY_MS + 4) % 7) + 7) % 7),
  };
}

/** 令和8年11月20日 14:05 in Japan; throws a RangeError when the instant is none. */
export function momentInJapan(instant: string): string {
  const local = new Date(Date.parse(instant) + JAPAN_OFFSET_MS).toISOString();
  const date = eraDateOf(local.slice(0, 10));
  return date ? `${shortDate(date)} ${local.slice(11, 16)}` : local;
}

export const shortDate = (date: EraDate): string =>
  `${date.era ?? '西暦'}${date.year}年${date.month}月${date.day}日`;
