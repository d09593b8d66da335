import { findField, type CatalogueField, type DocumentValue, type DocumentValues } from '@tsunagi/contracts';
import type { FormLayout } from '../layouts/form-layout.js';
import { eraDateOf, type EraDate } from './calendar.js';
import { clustersOf, visibleText } from './clusters.js';
import type { FormOptions } from './form-options.js';
import { maskText, nameHider } from './masks.js';

/** The values of one document as this print may show them. */
export interface Entered {
  readonly field: (path: string) => CatalogueField;
  readonly text: (path: string) => string;
  /** The first kana of each part of a name, whoever the print is for. */
  readonly initials: (path: string) => string;
  /** Codes of the chosen options; `true` of a tick box is chosen as `true`. */
  readonly chosen: (path: string) => readonly string[];
  /** `null` when blank, no date, or left out by the identity option. */
  readonly date: (path: string) => EraDate | null;
  readonly rows: (path: string) => readonly string[];
  /** Not for this medium: the box says so instead of showing the value. */
  readonly isWithheld: (path: string) => boolean;
}

/** Labels of the catalogue are typed in half width; the forms are set in full width. */
export const typeset = (label: string): string =>
  label.replace(/[()/]/g, (sign) => ({ '(': '（', ')': '）' })[sign] ?? '／');

const isRows = (
  value: DocumentValue | undefined,
): value is readonly Readonly<Record<string, string | number | boolean | null>>[] =>
  Array.isArray(value) && value.every((row) => typeof row === 'object');

function scalarText(field: CatalogueField, value: DocumentValue | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  if (field.kind === 'enum1') {
    const option = field.options?.find((candidate) => candidate.code === value);
    return option === undefined ? '' : typeset(option.label);
  }
  if (field.kind === 'postalCode') return value.replace(/^(\d{3})(\d{4})$/, '$1-$2');
  const visible = visibleText(value);
  return field.kind === 'memo' ? visible.replace(/\n+$/, '') : visible.replaceAll('\n', ' ');
}

function rowTexts(field: CatalogueField, value: DocumentValue | undefined): readonly string[] {
  if (!isRows(value)) return [];
  const columns = field.fields ?? [];
  return value
    .map((row) => columns.map((column) => visibleText(String(row[column.path] ?? ''))))
    .map((texts) => texts.filter((text) => text !== '').join(' '));
}

const initialsOf = (kana: string): string =>
  kana
    .split(/\s+/u)
    .map((part) => clustersOf(part)[0] ?? '')
    .filter((initial) => initial !== '')
    .join('・');

function codesOf(value: DocumentValue | undefined): readonly string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  if (!Array.isArray(value)) return [];
  return value.filter((code): code is string => typeof code === 'string');
}

/** Throws when the layout binds a path that its catalogue does not have. */
function requireField(layout: FormLayout, path: string): CatalogueField {
  const field = findField(layout.catalogue, path);
  if (field === undefined) throw new Error(`${layout.id} binds ${path}, which its catalogue does not have.`);
  return field;
}

export function readEntered(
  layout: FormLayout,
  values: DocumentValues,
  options: Pick<FormOptions, 'look' | 'identity'>,
): Entered {
  const field = (path: string): CatalogueField => requireField(layout, path);
  const isWithheld = (path: string): boolean =>
    options.look === 'fax' && field(path).audience === 'restricted';
  const valueOf = (path: string): DocumentValue | undefined =>
    !isWithheld(path) && Object.hasOwn(values, path) ? values[path] : undefined;
  const maskOf = (path: string) => (options.identity === 'masked' ? layout.masks[path] : undefined);
  const hideNames = options.identity === 'masked' ? nameHider(layout.masks, values) : (text: string) => text;
  const text = (path: string): string => {
    const plain = scalarText(field(path), valueOf(path));
    const mask = maskOf(path);
    return mask ? maskText(mask, plain) : hideNames(plain);
  };
  const initials = (path: string): string => initialsOf(scalarText(field(path), valueOf(path)));
  const chosen = (path: string): readonly string[] => codesOf(valueOf(path));
  const date = (path: string): EraDate | null => {
    const value = valueOf(path);
    return typeof value === 'string' && maskOf(path) === undefined ? eraDateOf(value) : null;
  };
  const rows = (path: string): readonly string[] => rowTexts(field(path), valueOf(path)).map(hideNames);
  return { field, text, initials, chosen, date, rows, isWithheld };
}
