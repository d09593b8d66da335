import type { Instant } from './civil-date.js';

export type FieldValue =
  | string
  | number
  | boolean
  | readonly string[]
  | readonly Readonly<Record<string, string | number | boolean | null>>[]
  | null;

/** Values by field path of an edition's catalogue, e.g. `person.name`. A missing path is blank, never "none". */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Where a prefilled value came from, kept with the sent document. */
export interface ValueSource {
  readonly from: 'stay' | 'patient' | 'previousSheet' | 'office' | 'hospital';
  readonly asOf: Instant;
}

/** What a document is prefilled with as long as nobody has typed anything else. */
export type OfferedValues = Readonly<
  Record<string, { readonly value: FieldValue; readonly source: ValueSource }>
>;

export interface DocumentContent {
  /** Without blanks. */
  readonly content: FieldValues;
  readonly sources: Readonly<Record<string, ValueSource>>;
}

const isSameRow = (left: object, right: object): boolean => {
  const [ours, theirs] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return [...new Set([...ours.keys(), ...theirs.keys()])].every(
    (name) => (ours.get(name) ?? null) === (theirs.get(name) ?? null),
  );
};

const isRow = (entry: unknown): entry is object => typeof entry === 'object' && entry !== null;

const inAnyOrder = (list: readonly unknown[]): readonly unknown[] =>
  list.some(isRow) ? list : [...list].sort();

function isSameList(left: readonly unknown[], right: readonly unknown[]): boolean {
  const [ours, theirs] = [inAnyOrder(left), inAnyOrder(right)];
  return (
    ours.length === theirs.length &&
    ours.every((entry, index) => {
      const other = theirs[index];
      return isRow(entry) && isRow(other) ? isSameRow(entry, other) : entry === other;
    })
  );
}

/** Ticked options are the same in any order; rows are not. */
export function isSameValue(left: FieldValue | undefined, right: FieldValue | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) return isSameList(left, right);
  return (left ?? null) === (right ?? null);
}

export const isSameContent = (left: FieldValues, right: FieldValues): boolean =>
  [...new Set([...Object.keys(left), ...Object.keys(right)])].every((path) =>
    isSameValue(left[path], right[path]),
  );

/** The wishes that differ from what the document shows; clearing an offered value is a change. */
export function changedValues(wishes: FieldValues, filled: FieldValues, offered: OfferedValues): FieldValues {
  const shown = (path: string): FieldValue | undefined =>
    Object.hasOwn(filled, path) ? filled[path] : offered[path]?.value;
  return Object.fromEntries(
    Object.entries(wishes).filter(([path, value]) => !isSameValue(shown(path), value)),
  );
}

/** What was typed wins over what was offered; typed blanks hide it. */
export function composeContent(filled: FieldValues, offered: OfferedValues): DocumentContent {
  const taken = Object.entries(offered).filter(
    ([path, { value }]) => !Object.hasOwn(filled, path) && value !== null,
  );
  const typed = Object.entries(filled).filter(([, value]) => value !== null);
  return {
    content: Object.fromEntries([
      ...taken.map(([path, { value }]): [string, FieldValue] => [path, value]),
      ...typed,
    ]),
    sources: Object.fromEntries(taken.map(([path, { source }]) => [path, source])),
  };
}

/** Bytes of the values as JSON in UTF-8. */
export function contentBytes(values: FieldValues): number {
  let bytes = 0;
  for (const character of JSON.stringify(values)) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
