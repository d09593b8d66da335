import { type DocumentValue, isBlank } from '@tsunagi/contracts';

type Row = Readonly<Record<string, unknown>>;

const isRow = (entry: unknown): entry is Row => typeof entry === 'object' && entry !== null;

const rowText = (row: Row): string =>
  JSON.stringify(
    Object.entries(row)
      .filter(([, cell]) => !isBlank(cell))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** The same text means the same thing said. Ticks come in any order; one that is taken away says nothing. */
export function meaningOf(value: DocumentValue | undefined): string {
  if (value === false || isBlank(value)) return '';
  if (!Array.isArray(value)) return JSON.stringify(value);
  const entries: readonly unknown[] = value;
  if (!entries.some(isRow)) return JSON.stringify([...entries].sort());
  return JSON.stringify(entries.map((entry) => (isRow(entry) ? rowText(entry) : '')));
}

export const isSameMeaning = (one: DocumentValue | undefined, other: DocumentValue | undefined): boolean =>
  meaningOf(one) === meaningOf(other);
