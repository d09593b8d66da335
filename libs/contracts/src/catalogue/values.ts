import type { CatalogueField, FieldCatalogue, FieldKind, RowField } from './catalogue.js';

interface ValueByKind {
  text: string;
  memo: string;
  date: string;
  time: string;
  tel: string;
  postalCode: string;
  int: number;
  dec: number;
  bool: boolean;
}

type CodeOf<Field> = Field extends { readonly options: readonly { readonly code: infer Code }[] }
  ? Code
  : never;

type SimpleValueOf<Field extends { readonly kind: FieldKind }> = Field['kind'] extends 'enum1'
  ? CodeOf<Field>
  : Field['kind'] extends keyof ValueByKind
    ? ValueByKind[Field['kind']]
    : never;

type RowOf<Columns extends readonly RowField[]> = {
  readonly [Column in Columns[number] as Column['path']]?: SimpleValueOf<Column> | null;
};

type ValueOf<Field extends CatalogueField> = Field extends { readonly fields: infer Columns }
  ? Columns extends readonly RowField[]
    ? readonly RowOf<Columns>[]
    : never
  : Field['kind'] extends 'enumN'
    ? readonly CodeOf<Field>[]
    : SimpleValueOf<Field>;

type FieldOf<Catalogue extends FieldCatalogue> = Catalogue['sections'][number]['fields'][number];

export type PathOf<Catalogue extends FieldCatalogue> = FieldOf<Catalogue>['path'];

/** The values of one edition by path. A missing path or `null` is blank, never "none". */
export type ValuesOf<Catalogue extends FieldCatalogue> = {
  readonly [Field in FieldOf<Catalogue> as Field['path']]?: ValueOf<Field> | null;
};

export type DocumentValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Readonly<Record<string, string | number | boolean | null>>[]
  | null;

/** The values of any edition, as they travel and as events keep them. */
export type DocumentValues = Readonly<Record<string, DocumentValue>>;

export const fieldsOf = (catalogue: FieldCatalogue): readonly CatalogueField[] =>
  catalogue.sections.flatMap((section): readonly CatalogueField[] => section.fields);

/** Nothing said: `null`, an empty text, only spaces, or a list without entries. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

/** Every blank becomes `null`; everything else stays code point by code point. */
export function blanksAsNull(values: DocumentValues): DocumentValues {
  return Object.fromEntries(
    Object.entries(values).map(([path, value]) => [path, isBlank(value) ? null : value]),
  );
}
