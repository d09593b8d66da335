import type { Database, Statement } from 'better-sqlite3';

/** Prepares each text once per connection; also what kysely prepares with. */
export class StatementCache {
  private readonly prepared = new Map<string, Statement>();

  constructor(private readonly database: Database) {}

  prepare(sql: string): Statement {
    const known = this.prepared.get(sql);
    if (known) return known;
    const fresh = this.database.prepare(sql);
    this.prepared.set(sql, fresh);
    return fresh;
  }

  /** Needed after tables were dropped or created. */
  clear(): void {
    this.prepared.clear();
  }

  /** The store closes its own connection. */
  close(): void {
    this.clear();
  }
}
