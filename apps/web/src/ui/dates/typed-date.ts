import { fullDate } from '../japanese-date.js';
import { dateTexts as texts } from './labels.ja.js';

/** What was typed for a date, and the day that it means. */
export interface TypedDate {
  readonly typed: string;
  /** `YYYY-MM-DD`; `null` while it means none. */
  readonly date: string | null;
  /** Why it means none, and what to do; `null` when empty or understood. */
  readonly problem: string | null;
}

interface Era {
  readonly name: string;
  readonly marks: readonly string[];
  readonly from: string;
  readonly to: string;
}

/** Marks: 漢字, 頭文字, and the digit of JIS X 0301 that insurance cards print. */
const ERAS: readonly Era[] = [
  { name: '明治', marks: ['明治', '明', 'M', '1'], from: '1868-01-25', to: '1912-07-29' },
  { name: '大正', marks: ['大正', '大', 'T', '2'], from: '1912-07-30', to: '1926-12-24' },
  { name: '昭和', marks: ['昭和', '昭', 'S', '3'], from: '1926-12-25', to: '1989-01-07' },
  { name: '平成', marks: ['平成', '平', 'H', '4'], from: '1989-01-08', to: '2019-04-30' },
  { name: '令和', marks: ['令和', '令', 'R', '5'], from: '2019-05-01', to: '9999-12-31' },
];

const ERA_WORDS =
  /^(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(元|\d{1,2})[年./-](\d{1,2})[月./-](\d{1,2})日?$/;
const ERA_DIGITS = /^([1-5])(\d{2})(\d{2})(\d{2})$/;
const ERA_LETTER_DIGITS = /^([MTSHR])(\d{2})(\d{2})(\d{2})$/;
const WESTERN = /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/;
const WESTERN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const DAY_OF_YEAR = /^(\d{1,2})[月./-](\d{1,2})日?$/;

/** ㋿ and the like become letters, full-width figures become narrow; weekdays in brackets are dropped. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .replaceAll(/[\s・]|\([月火水木金土日]\)$/gu, '')
    .replaceAll(/[‐‑–—―−ー]/gu, '-')
    .toUpperCase();

const two = (number: number): string => String(number).padStart(2, '0');

function dayOf(year: number, month: number, day: number): string | null {
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const real = new Date(`${date}T00:00:00.000Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date ? null : date;
}

const understood = (typed: string, date: string | null): TypedDate =>
  date === null ? { typed, date, problem: texts.noSuchDay } : { typed, date, problem: null };

const yearIn = (era: Era, year: string): number =>
  Number(era.from.slice(0, 4)) + (year === '元' ? 1 : Number(year)) - 1;

function inEra(typed: string, [, mark, year = '', month, day]: RegExpExecArray): TypedDate {
  const era = ERAS.find(({ marks }) => marks.includes(mark ?? ''));
  const date = era ? dayOf(yearIn(era, year), Number(month), Number(day)) : null;
  if (!era || date === null || (date >= era.from && date <= era.to)) return understood(typed, date);
  return { typed, date: null, problem: texts.outsideEra(era.name, fullDate(era.from), fullDate(era.to)) };
}

const DAY_MS = 86_400_000;
const distance = (date: string, today: string): number =>
  Math.abs(Date.parse(date) - Date.parse(today)) / DAY_MS;

/** 12/7 without a year: the one that lies nearest to today. */
function nearest(typed: string, today: string, month: number, day: number): TypedDate {
  const year = Number(today.slice(0, 4));
  const offered = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? []);
  const [date = null] = offered.sort((one, other) => distance(one, today) - distance(other, today));
  return understood(typed, date);
}

/** Western or Japanese calendar, as people write it: S10.4.5, 昭和10年4月5日, 1935/4/5, 3100405, 12/7. */
export function understandDate(typed: string, today: string): TypedDate {
  const text = plain(typed);
  if (text === '') return { typed, date: null, problem: null };
  const era = ERA_WORDS.exec(text) ?? ERA_DIGITS.exec(text) ?? ERA_LETTER_DIGITS.exec(text);
  if (era) return inEra(typed, era);
  const western = WESTERN.exec(text) ?? WESTERN_DIGITS.exec(text);
  if (western) {
    return understood(typed, dayOf(Number(western[1]), Number(western[2]), Number(western[3])));
  }
  const short = DAY_OF_YEAR.exec(text);
  if (short) return nearest(typed, today, Number(short[1]), Number(short[2]));
  return { typed, date: null, problem: texts.notUnderstood };
}

export const noDate: TypedDate = { typed: '', date: null, problem: null };

/** A date that is known already, as it would be typed. */
export const typedOf = (date: string | null): TypedDate =>
  date === null ? noDate : { typed: date.replaceAll('-', '/'), date, problem: null };
