import type { BusinessHoursResponse, SetBusinessHoursRequest } from '@tsunagi/contracts';
import { hoursTexts as texts } from './labels.ja.js';

/** One weekday as typed. */
export interface TypedDay {
  readonly isOpen: boolean;
  readonly opensAt: string;
  readonly closesAt: string;
}

/** 毎年の休み as typed: 12/29 … 1/3. */
export interface TypedYearly {
  readonly from: string;
  readonly to: string;
}

export interface TypedHours {
  /** Index 0 = Sunday … 6 = Saturday. */
  readonly week: readonly TypedDay[];
  readonly opensOnHolidays: boolean;
  readonly yearly: readonly TypedYearly[];
}

/** Monday first, as a week is read. */
export const WEEK_ORDER: readonly number[] = [1, 2, 3, 4, 5, 6, 0];

const USUAL: TypedDay = { isOpen: true, opensAt: '8:30', closesAt: '17:30' };
const CLOSED: TypedDay = { isOpen: false, opensAt: '', closesAt: '' };

export const usualHours: TypedHours = {
  week: [CLOSED, USUAL, USUAL, USUAL, USUAL, USUAL, CLOSED],
  opensOnHolidays: false,
  yearly: [{ from: '12/29', to: '1/3' }],
};

/** The hours that count on `day`; `null` when none were declared. */
export const hoursOn = (
  declared: readonly BusinessHoursResponse[],
  day: string,
): BusinessHoursResponse | null =>
  declared.find(({ effectiveFrom }) => effectiveFrom <= day) ?? declared.at(-1) ?? null;

const shortTime = (time: string): string => time.replace(/^0/, '');
/** `12-29` → `12/29` */
export const shortDay = (day: string): string => day.split('-').map(Number).join('/');

export const typedOf = ({ weekly, opensOnHolidays, yearlyClosures }: BusinessHoursResponse): TypedHours => ({
  week: weekly.map((hours) =>
    hours ? { isOpen: true, opensAt: shortTime(hours.opensAt), closesAt: shortTime(hours.closesAt) } : CLOSED,
  ),
  opensOnHolidays,
  yearly: yearlyClosures.map(({ from, to }) => ({ from: shortDay(from), to: shortDay(to) })),
});

const plain = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/gu, '');
const two = (number: string): string => number.padStart(2, '0');

const SHAPES = [/^(\d{1,2}):(\d{2})$/, /^(\d{1,2})(\d{2})$/, /^(\d{1,2})$/];

/** 8:30, 830, 8時半, 8時30分, 17時 → `HH:mm`; `null` when it is no time of day. */
export function timeIn(typed: string): string | null {
  const text = plain(typed)
    .replace('時半', ':30')
    .replace(/時(?=\d)/, ':')
    .replace(/[時分]/g, '');
  const found = SHAPES.map((shape) => shape.exec(text)).find((each) => each !== null) ?? null;
  const [, hour = '', minute = '00'] = found ?? [];
  const isTime = found !== null && Number(hour) < 24 && Number(minute) < 60;
  return isTime ? `${two(hour)}:${two(minute)}` : null;
}

/** 12/29, 12月29日, 12-29, 1229 → `12-29`; `null` when there is no such day in any year. */
export function dayOfYearIn(typed: string): string | null {
  const text = plain(typed).replace('日', '');
  const [, month = '', day = ''] =
    /^(\d{1,2})[月/.-](\d{1,2})$/.exec(text) ?? /^(\d{2})(\d{2})$/.exec(text) ?? [];
  const date = `2024-${two(month)}-${two(day)}`;
  const real = new Date(`${date}T00:00:00.000Z`);
  if (Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== date) return null;
  return date.slice(5);
}

/** Names of the inputs, so that the error summary finds them. */
export const openField = (day: number): string => `weekly.${day}.opensAt`;
export const closeField = (day: number): string => `weekly.${day}.closesAt`;
export const yearlyField = (row: number, end: 'from' | 'to'): string => `yearlyClosures.${row}.${end}`;

type Problems = Record<string, string>;

function dayProblems({ isOpen, opensAt, closesAt }: TypedDay, day: number): Problems {
  if (!isOpen) return {};
  const [opens, closes] = [timeIn(opensAt), timeIn(closesAt)];
  const name = texts.weekdays[day] ?? '';
  if (opens === null) return { [openField(day)]: texts.noTime(name) };
  if (closes === null) return { [closeField(day)]: texts.noTime(name) };
  return closes > opens ? {} : { [closeField(day)]: texts.closesFirst(name) };
}

const yearlyProblems = (row: TypedYearly, index: number): Problems =>
  Object.fromEntries(
    (['from', 'to'] as const).flatMap((end) =>
      dayOfYearIn(row[end]) === null ? [[yearlyField(index, end), texts.noDay]] : [],
    ),
  );

/** What is wrong, by field; nothing is wrong when it is empty. */
export function problemsOf({ week, yearly }: TypedHours): Problems {
  const days = week.map(dayProblems);
  const rows = yearly.map(yearlyProblems);
  const isNeverOpen = week.every(({ isOpen }) => !isOpen);
  return Object.assign(
    {},
    isNeverOpen ? { [openField(1)]: texts.neverOpen } : {},
    ...days,
    ...rows,
  ) as Problems;
}

/** Of hours without problems. */
export const requestOf = (
  { week, opensOnHolidays, yearly }: TypedHours,
  effectiveFrom: string,
): SetBusinessHoursRequest => ({
  effectiveFrom,
  opensOnHolidays,
  weekly: week.map(({ isOpen, opensAt, closesAt }) =>
    isOpen ? { opensAt: timeIn(opensAt) ?? '', closesAt: timeIn(closesAt) ?? '' } : null,
  ),
  yearlyClosures: yearly.map(({ from, to }) => ({
    from: dayOfYearIn(from) ?? '',
    to: dayOfYearIn(to) ?? '',
  })),
});

/** The hours of `day` on every other weekday that is open. */
export const likeDay = (hours: TypedHours, day: number): TypedHours => {
  const model = hours.week[day];
  return model ? { ...hours, week: hours.week.map((each) => (each.isOpen ? model : each)) } : hours;
};
