/** Which part of a list is wanted. */
export interface PageRequest {
  /** Opaque, from the page before; `null` = the first page. */
  readonly cursor: string | null;
  /** 1 … 200 rows. */
  readonly limit: number;
}

export interface Page<Row> {
  readonly rows: readonly Row[];
  /** `null` on the last page. */
  readonly nextCursor: string | null;
}

/** The cursor was not made by this list. */
export class InvalidCursor extends Error {
  constructor() {
    super('invalid cursor');
    this.name = 'InvalidCursor';
  }
}

const encode = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw new InvalidCursor();
  }
}

/**
 * The sort key after which the page begins; `null` for the first page.
 * @throws InvalidCursor
 */
export function readCursor(cursor: string | null): readonly [sort: string, id: string] | null {
  if (cursor === null) return null;
  const key = parse(cursor);
  if (!Array.isArray(key) || key.length !== 2) throw new InvalidCursor();
  const [sort, id] = key as unknown[];
  if (typeof sort !== 'string' || typeof id !== 'string') throw new InvalidCursor();
  return [sort, id];
}

export const limitOf = (page: PageRequest): number => Math.min(Math.max(Math.trunc(page.limit), 1), 200);

/** `found` holds one row more than the page wants when there is a next page. */
export function toPage<Row>(
  found: readonly Row[],
  page: PageRequest,
  keyOf: (row: Row) => readonly [sort: string, id: string],
): Page<Row> {
  const rows = found.slice(0, limitOf(page));
  const last = rows.at(-1);
  return { rows, nextCursor: found.length > rows.length && last ? encode(keyOf(last)) : null };
}
