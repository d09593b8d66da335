import type { Position } from '@tsunagi/event-store';
import Database from 'better-sqlite3';

/** How far each reaction has come. A checkpoint lost in a crash repeats events, which reactions allow for. */
export class ReactionCheckpoints {
  private readonly database: Database.Database;

  /** @param file path, or `:memory:` */
  constructor(file: string) {
    this.database = new Database(file);
    this.database.pragma('journal_mode = WAL');
    this.database.pragma('synchronous = NORMAL');
    this.database.exec(
      'CREATE TABLE IF NOT EXISTS checkpoints (name TEXT PRIMARY KEY, position TEXT NOT NULL) STRICT',
    );
  }

  find(name: string): Position | null {
    const row = this.database
      .prepare<[string], { position: string }>('SELECT position FROM checkpoints WHERE name = ?')
      .get(name);
    return row?.position ?? null;
  }

  store(name: string, position: Position): void {
    this.database
      .prepare(
        'INSERT INTO checkpoints VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET position = excluded.position',
      )
      .run(name, position);
  }

  close(): void {
    this.database.close();
  }
}
