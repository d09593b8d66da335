import type { CatalogueField, RowField } from './catalogue.js';
import { characterCount, findTextFault, isCalendarDay, isClockTime, type TextFault } from './check-text.js';

export type ViolationCode =
  | TextFault
  | 'NOT_AN_OBJECT'
  | 'UNKNOWN_PATH'
  | 'FORBIDDEN_KEY'
  | 'OTHER_SECTION'
  | 'SET_BY_SENDING'
  | 'WRONG_KIND'
  | 'TOO_LONG'
  | 'UNKNOWN_OPTION'
  | 'REPEATED_OPTION'
  | 'EXCLUSIVE_OPTION'
  | 'NO_SUCH_DATE'
  | 'DATE_OUT_OF_RANGE'
  | 'NO_SUCH_TIME'
  | 'NOT_A_WHOLE_NUMBER'
  | 'OUT_OF_RANGE'
  | 'NOT_A_TELEPHONE_NUMBER'
  | 'NOT_A_POSTAL_CODE'
  | 'TOO_MANY_ROWS'
  | 'TOO_LARGE';

export interface Violation {
  readonly path: string;
  readonly code: ViolationCode;
  /** Fills the placeholders of the message; nothing personal. */
  readonly facts: Readonly<Record<string, string | number>>;
}

/** Without its path, which the caller knows. */
type Finding = Omit<Violation, 'path'>;

type AnyField = CatalogueField | RowField;
type Check = (field: AnyField, value: unknown) => Finding | null;

/** First year of Meiji to a year that no plan reaches. */
const FIRST_DAY = '1868-01-01';
const LAST_DAY = '2199-12-31';

const found = (code: ViolationCode, facts: Finding['facts'] = {}): Finding => ({ code, facts });

const checkText: Check = (field, value) => {
  if (typeof value !== 'string') return found('WRONG_KIND', { kind: field.kind });
  const fault = findTextFault(value, field.kind === 'memo');
  if (fault !== null) return found(fault);
  const limit = field.limit ?? Number.POSITIVE_INFINITY;
  const length = characterCount(value);
  return length > limit ? found('TOO_LONG', { limit, length }) : null;
};

const checkDate: Check = (field, value) => {
  if (typeof value !== 'string') return found('WRONG_KIND', { kind: field.kind });
  if (!isCalendarDay(value)) return found('NO_SUCH_DATE');
  return value < FIRST_DAY || value > LAST_DAY ? found('DATE_OUT_OF_RANGE') : null;
};

const checkTime: Check = (field, value) => {
  if (typeof value !== 'string') return found('WRONG_KIND', { kind: field.kind });
  return isClockTime(value) ? null : found('NO_SUCH_TIME');
};

const checkPattern =
  (pattern: RegExp, code: ViolationCode): Check =>
  (field, value) =>
    checkText(field, value) ?? (pattern.test(value as string) ? null : found(code));

const checkRange = (value: number, min = 0, max = Number.MAX_SAFE_INTEGER): Finding | null =>
  value < min || value > max ? found('OUT_OF_RANGE', { min, max }) : null;

const checkNumber: Check = ({ kind, min, max }, value) => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return found('WRONG_KIND', { kind });
  if (kind === 'int' && !Number.isInteger(value)) return found('NOT_A_WHOLE_NUMBER');
  return checkRange(value, min, max);
};

const checkBoolean: Check = (field, value) =>
  typeof value === 'boolean' ? null : found('WRONG_KIND', { kind: field.kind });

const checkOneOption: Check = (field, value) => {
  if (typeof value !== 'string') return found('WRONG_KIND', { kind: field.kind });
  return field.options?.some((option) => option.code === value) ? null : found('UNKNOWN_OPTION');
};

const areTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === 'string');

const checkSeveralOptions: Check = ({ kind, options = [] }, value) => {
  if (!areTexts(value)) return found('WRONG_KIND', { kind });
  const chosen = options.filter(({ code }) => value.includes(code));
  if (new Set(value).size < value.length) return found('REPEATED_OPTION');
  if (chosen.length < value.length) return found('UNKNOWN_OPTION');
  const exclusive = chosen.find((option) => option.exclusive);
  return exclusive && chosen.length > 1 ? found('EXCLUSIVE_OPTION', { option: exclusive.label }) : null;
};

const checks: Readonly<Record<RowField['kind'] | 'enumN', Check>> = {
  text: checkText,
  memo: checkText,
  date: checkDate,
  time: checkTime,
  tel: checkPattern(/^[0-9+()#*-][0-9+()#* -]*(?:(?:内線|代表)[0-9]*)?$/, 'NOT_A_TELEPHONE_NUMBER'),
  postalCode: checkPattern(/^\d{3}-?\d{4}$/, 'NOT_A_POSTAL_CODE'),
  int: checkNumber,
  dec: checkNumber,
  bool: checkBoolean,
  enum1: checkOneOption,
  enumN: checkSeveralOptions,
};

function checkRow(field: CatalogueField, row: unknown, path: string): readonly Violation[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    return [{ path, ...found('WRONG_KIND', { kind: 'list' }) }];
  }
  return Object.entries(row).flatMap(([name, value]): readonly Violation[] => {
    const column = field.fields?.find((candidate) => candidate.path === name);
    if (column === undefined) return [{ path, ...found('UNKNOWN_PATH') }];
    const finding = value === null || value === '' ? null : checks[column.kind](column, value);
    return finding ? [{ path: `${path}.${name}`, ...finding }] : [];
  });
}

function checkList(field: CatalogueField, value: unknown): readonly Violation[] {
  if (!Array.isArray(value)) return [{ path: field.path, ...found('WRONG_KIND', { kind: 'list' }) }];
  const limit = field.limit ?? Number.POSITIVE_INFINITY;
  if (value.length > limit) return [{ path: field.path, ...found('TOO_MANY_ROWS', { limit }) }];
  return value.flatMap((row, index) => checkRow(field, row, `${field.path}.${index}`));
}

/** What is wrong with the value of one field; `null` and an empty text are blank and always right. */
export function checkValue(field: CatalogueField, value: unknown): readonly Violation[] {
  if (value === null || value === undefined || value === '') return [];
  if (field.setBySending) return [{ path: field.path, ...found('SET_BY_SENDING') }];
  if (field.kind === 'list') return checkList(field, value);
  const finding = checks[field.kind](field, value);
  return finding ? [{ path: field.path, ...finding }] : [];
}
