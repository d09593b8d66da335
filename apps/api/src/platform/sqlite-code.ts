/**
 * The extended result code of an error that SQLite threw, such as `SQLITE_NOTADB`; `null` for any other error.
 * By shape: the native module throws the class of whichever realm loaded it first in the process.
 */
export function sqliteCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : null;
}
