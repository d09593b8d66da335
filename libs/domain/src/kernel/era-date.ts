import { addDays, type CivilDate, isCivilDate } from './civil-date.js';

export type EraId = 'meiji' | 'taisho' | 'showa' | 'heisei' | 'reiwa';

interface Era {
  readonly id: EraId;
  readonly name: string;
  readonly letter: string;
  /** As in seven-digit numbers: 3100405 is 5 April 昭和10. */
  readonly digit: string;
  readonly from: CivilDate;
}

/** Newest first. Before 明治6 (1873) Japan used another calendar, so no earlier day is accepted. */
export const ERAS: readonly Era[] = [
  { id: 'reiwa', name: '令和', letter: 'R', digit: '5', from: '2019-05-01' },
  { id: 'heisei', name: '平成', letter: 'H', digit: '4', from: '1989-01-08' },
  { id: 'showa', name: '昭和', letter: 'S', digit: '3', from: '1926-12-25' },
  { id: 'taisho', name: '大正', letter: 'T', digit: '2', from: '1912-07-30' },
  { id: 'meiji', name: '明治', letter: 'M', digit: '1', from: '1868-10-23' },
];
const OLDEST: CivilDate = '1873-01-01';

export interface EraDate {
  readonly era: EraId;
  /** 元年 is 1. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const firstYearOf = ({ from }: Era): number => Number(from.slice(0, 4));

const eraOn = (date: CivilDate): Era | undefined => ERAS.find(({ from }) => from <= date);

/** `null` for a day before 明治6. */
export function eraDateOf(date: CivilDate): EraDate | null {
  const era = eraOn(date);
  if (!era || date < OLDEST) return null;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { era: era.id, year: year - firstYearOf(era) + 1, month, day };
}

/** The last day of the era; `null` while it lasts. */
export function lastDayOf(id: EraId): CivilDate | null {
  const next = ERAS[ERAS.findIndex((era) => era.id === id) - 1];
  return next ? addDays(next.from, -1) : null;
}

const padded = (year: number, month: string, day: string): CivilDate =>
  `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

const existing = (date: CivilDate): CivilDate | null => (isCivilDate(date) && date >= OLDEST ? date : null);

const WESTERN = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WESTERN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const WITH_ERA = /^(令和|平成|昭和|大正|明治|[RHSTM])(元|\d{1,2})-(\d{1,2})-(\d{1,2})$/;
const WITH_ERA_DIGIT = /^([1-5])(\d{1,2})(\d{2})(\d{2})$/;

const withOneSeparator = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/[年月/.]/g, '-')
    .replace(/日$/, '');

const partsOf = (pattern: RegExp, text: string): readonly string[] | null =>
  pattern.exec(text)?.slice(1) ?? null;

const westernDate = ([year, month = '', day = '']: readonly string[]): CivilDate | null =>
  existing(padded(Number(year), month, day));

function dateInEra([sign, year, month = '', day = '']: readonly string[]): CivilDate | null {
  const era = ERAS.find(({ name, letter, digit }) => name === sign || letter === sign || digit === sign);
  if (!era) return null;
  const yearInEra = year === '元' ? 1 : Number(year);
  const date = existing(padded(firstYearOf(era) + yearInEra - 1, month, day));
  return date !== null && eraOn(date) === era ? date : null;
}

/**
 * A date as people write it: `1935/4/5`, `S10.4.5`, `昭和10年4月5日`, `3100405` (era digit first). Full-width forms
 * count as well. `null` for what is no date, does not exist, or lies outside the era it names.
 */
export function parseDate(text: string): CivilDate | null {
  const plain = withOneSeparator(text);
  const western = partsOf(WESTERN, plain) ?? partsOf(WESTERN_DIGITS, plain);
  if (western) return westernDate(western);
  return dateInEra(partsOf(WITH_ERA, plain) ?? partsOf(WITH_ERA_DIGIT, plain) ?? []);
}
