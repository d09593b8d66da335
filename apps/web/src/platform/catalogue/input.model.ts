import {
  type CatalogueField,
  checkValue,
  type DocumentValue,
  type FieldCatalogue,
  isBlank,
  type RowField,
  violationMessage,
} from '@tsunagi/contracts';
import { type Cell, type CellInput, cellInputOf, type CellValue, understandCell } from './cell.model.js';

export type RowInput = Readonly<Record<string, CellInput>>;

/** What stands in the inputs of one field. */
export type Input = CellInput | readonly string[] | readonly RowInput[];

/** `name`: the input that is meant, e.g. `services.used.1.tel`. */
export interface InputProblem {
  readonly name: string;
  readonly message: string;
}

export interface UnderstoodField {
  readonly value: DocumentValue;
  readonly problems: readonly InputProblem[];
}

type Row = Readonly<Record<string, CellValue>>;

const isCell = (field: CatalogueField): field is CatalogueField & Cell =>
  field.kind !== 'list' && field.kind !== 'enumN';

const columnsOf = ({ fields = [] }: CatalogueField): readonly RowField[] => fields;

export const rowsOf = (input: Input): readonly RowInput[] =>
  Array.isArray(input) ? input.filter((row): row is RowInput => typeof row === 'object') : [];

export const codesOf = (input: Input): readonly string[] =>
  Array.isArray(input) ? input.filter((code): code is string => typeof code === 'string') : [];

export const blankRow = (field: CatalogueField): RowInput =>
  Object.fromEntries(columnsOf(field).map((column) => [column.path, cellInputOf(column, null)]));

const rowInputOf = (field: CatalogueField, row: Row): RowInput =>
  Object.fromEntries(columnsOf(field).map((column) => [column.path, cellInputOf(column, row[column.path])]));

/** How a known value stands in the inputs of its field. */
export function inputOf(field: CatalogueField, value: DocumentValue | undefined): Input {
  if (isCell(field)) return cellInputOf(field, value);
  const entries: readonly (string | Row)[] = Array.isArray(value) ? value : [];
  if (field.kind === 'enumN') return entries.filter((code) => typeof code === 'string');
  return entries.filter((row) => typeof row === 'object').map((row) => rowInputOf(field, row));
}

const isBlankRow = (row: Row): boolean => Object.values(row).every((cell) => isBlank(cell) || cell === false);

function understandRows(field: CatalogueField, input: Input, today: string): UnderstoodField {
  const problems: InputProblem[] = [];
  const rows = rowsOf(input).map((row, index): Row => {
    const cells = columnsOf(field).map((column): [string, CellValue] => {
      const { value, problem } = understandCell(column, row[column.path] ?? '', today);
      const name = `${field.path}.${index}.${column.path}`;
      if (problem !== null) problems.push({ name, message: problem });
      return [column.path, value];
    });
    return Object.fromEntries(cells);
  });
  return { value: rows, problems };
}

function understandAny(field: CatalogueField, input: Input, today: string): UnderstoodField {
  if (field.kind === 'list') return understandRows(field, input, today);
  if (!isCell(field)) return { value: codesOf(input), problems: [] };
  const cell = typeof input === 'string' || typeof input === 'boolean' ? input : '';
  const { value, problem } = understandCell(field, cell, today);
  return { value, problems: problem === null ? [] : [{ name: field.path, message: problem }] };
}

/** Rows that nobody filled in are not saved. */
function withoutBlanks(field: CatalogueField, value: DocumentValue): DocumentValue {
  const kept = field.kind === 'list' ? (value as readonly Row[]).filter((row) => !isBlankRow(row)) : value;
  return isBlank(kept) ? null : kept;
}

/** What the inputs of a field mean, and what is wrong with them. Nothing is wrong with a blank. */
export function understand(
  catalogue: FieldCatalogue,
  field: CatalogueField,
  input: Input,
  today: string,
): UnderstoodField {
  const { value, problems } = understandAny(field, input, today);
  if (problems.length > 0) return { value: null, problems };
  const violations = checkValue(field, isBlank(value) ? null : value).map((violation) => ({
    name: violation.path,
    message: violationMessage(catalogue, violation),
  }));
  return { value: withoutBlanks(field, value), problems: violations };
}

/** One more or one less; 「なし」 and the others exclude each other. */
export function withCode(field: CatalogueField, input: Input, code: string): readonly string[] {
  const chosen = codesOf(input);
  if (chosen.includes(code)) return chosen.filter((each) => each !== code);
  const isExclusive = (each: string): boolean =>
    field.options?.some((option) => option.code === each && option.exclusive === true) === true;
  return isExclusive(code) ? [code] : [...chosen.filter((each) => !isExclusive(each)), code];
}
