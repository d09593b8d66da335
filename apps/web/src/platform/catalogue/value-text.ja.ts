import type { CatalogueField, DocumentValue, FieldOption, RowField } from '@tsunagi/contracts';
import { longDate } from '../../ui/japanese-date.js';
import { inputTexts as texts } from './labels.ja.js';

type AnyField = Pick<CatalogueField | RowField, 'kind'> & {
  readonly options?: readonly FieldOption[];
  readonly unit?: string;
};

const labelOf = ({ options = [] }: AnyField, code: string): string =>
  options.find((option) => option.code === code)?.label ?? code;

function wordsOf(field: AnyField, value: string): string {
  if (field.kind === 'date') return longDate(value);
  return field.kind === 'enum1' || field.kind === 'enumN' ? labelOf(field, value) : value;
}

function cellText(field: AnyField, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? texts.ticked : texts.notTicked;
  if (typeof value === 'number') return `${value}${field.unit ?? ''}`;
  return wordsOf(field, value);
}

type Row = Readonly<Record<string, string | number | boolean | null>>;

function rowText({ fields = [] }: CatalogueField, row: Row): string {
  const cells = fields.map((column) => {
    const cell = row[column.path] ?? null;
    return cell === null || cell === '' ? '' : cellText(column, cell);
  });
  return cells.filter((cell) => cell !== '').join(texts.rowCells);
}

/** A value as people read it; 「未入力」 for a blank. */
export function valueText(field: CatalogueField, value: DocumentValue | undefined): string {
  if (value === null || value === undefined || value === '') return texts.blank;
  if (!Array.isArray(value)) return cellText(field, value as string | number | boolean);
  const entries: readonly (string | Row)[] = value;
  const lines = entries.map((entry) =>
    typeof entry === 'string' ? wordsOf(field, entry) : rowText(field, entry),
  );
  return lines.length === 0 ? texts.blank : lines.join(field.kind === 'list' ? '\n' : texts.rowCells);
}
