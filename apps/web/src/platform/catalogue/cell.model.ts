import type { CatalogueField, RowField } from '@tsunagi/contracts';
import { understandDate } from '../../ui/dates/typed-date.js';
import { inputTexts as texts } from './labels.ja.js';

/** A field without rows and without several choices: what one input holds. */
export type Cell = RowField | (CatalogueField & { readonly kind: RowField['kind'] });

/** What stands in one input: as typed, the chosen code, or a tick. */
export type CellInput = string | boolean;

export type CellValue = string | number | boolean | null;

export interface Understood<Value> {
  readonly value: Value;
  /** Why the input means nothing yet, and what to do; `null` when it is understood. */
  readonly problem: string | null;
}

const understood = <Value>(value: Value): Understood<Value> => ({ value, problem: null });

/** Figures and signs in half width, as a keyboard in Japanese gives them too; never applied to names or prose. */
const narrow = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212\u30fc\uff70]/g, '-')
    .replace(/\u3000/g, ' ')
    .trim();

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

function understandNumber({ label, ...field }: Cell, typed: string): Understood<CellValue> {
  const unit = 'unit' in field ? (field.unit ?? '') : '';
  const text = narrow(typed).replace(unit, '').replaceAll(',', '').trim();
  if (text === '') return understood(null);
  if (!/^-?(\d+(\.\d*)?|\.\d+)$/.test(text)) return { value: null, problem: texts.notANumber(label) };
  return understood(Number(text));
}

const CLOCK = /^(午前|午後)?(\d{1,2})[:時](\d{1,2})?分?$/;
const CLOCK_DIGITS = /^()(\d{1,2})(\d{2})$/;

const two = (number: number): string => String(number).padStart(2, '0');

function clockOf([, half, hours = '', minutes = '0']: RegExpExecArray): string | null {
  const isAfternoon = half === '午後' && Number(hours) < 12;
  const [hour, minute] = [Number(hours) + (isAfternoon ? 12 : 0), Number(minutes)];
  return hour > 23 || minute > 59 ? null : `${two(hour)}:${two(minute)}`;
}

function understandTime({ label }: Cell, typed: string): Understood<CellValue> {
  const text = narrow(typed).replaceAll(' ', '').replace(/半$/, '30分');
  if (text === '') return understood(null);
  const match = CLOCK.exec(text) ?? CLOCK_DIGITS.exec(text);
  const time = match === null ? null : clockOf(match);
  return time === null ? { value: null, problem: texts.notATime(label) } : understood(time);
}

function understandDay({ label }: Cell, typed: string, today: string): Understood<CellValue> {
  const { date, problem } = understandDate(typed, today);
  return { value: date, problem: problem === null ? null : texts.ofField(label, problem) };
}

type Understand = (field: Cell, typed: string, today: string) => Understood<CellValue>;

const asTyped: Understand = (_field, typed) => understood(orNull(typed));
const narrowed: Understand = (_field, typed) => understood(orNull(narrow(typed)));

const understandText: Readonly<Record<Exclude<Cell['kind'], 'bool'>, Understand>> = {
  text: asTyped,
  memo: asTyped,
  enum1: asTyped,
  tel: narrowed,
  postalCode: narrowed,
  date: understandDay,
  time: understandTime,
  int: understandNumber,
  dec: understandNumber,
};

/** What an input means as a value of the field; blank means nothing said. */
export function understandCell(field: Cell, input: CellInput, today: string): Understood<CellValue> {
  if (field.kind === 'bool') return understood(input === true);
  return understandText[field.kind](field, typeof input === 'string' ? input : '', today);
}

/** How a known value stands in its input. */
export function cellInputOf({ kind }: Cell, value: unknown): CellInput {
  if (kind === 'bool') return value === true;
  if (typeof value === 'string') return kind === 'date' ? value.replaceAll('-', '/') : value;
  return typeof value === 'number' ? String(value) : '';
}
