import { join } from 'node:path';
import Database from 'better-sqlite3';

/** How many events the log of a running server holds. */
export function headOfLog(folder: string): number {
  const reader = new Database(join(folder, 'log.sqlite'), { readonly: true });
  try {
    const sql = 'SELECT coalesce(max(position), 0) AS head FROM events';
    return reader.prepare<[], { head: number }>(sql).get()?.head ?? 0;
  } finally {
    reader.close();
  }
}
