import Database from 'better-sqlite3';
import type { EventToStore } from '../../libs/event-store/src/event-store.js';

const schema = `
  CREATE TABLE streams (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY, stream INTEGER NOT NULL, revision INTEGER NOT NULL, id TEXT NOT NULL,
    type TEXT NOT NULL, data TEXT NOT NULL, metadata TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_stream ON events (stream, revision);
  CREATE UNIQUE INDEX events_id ON events (id);
`;

interface StreamRow {
  readonly id: number;
  readonly revision: number;
}

/** The baseline: prepared statements on the driver and nothing around them; same tables, same durability. */
export class RawLog {
  private readonly connection: Database.Database;
  private position = 0;
  private readonly statements;

  constructor(file: string) {
    const connection = new Database(file);
    connection.pragma('journal_mode = WAL');
    connection.pragma('synchronous = FULL');
    connection.pragma('wal_autocheckpoint = 4000');
    connection.pragma('cache_size = -65536');
    connection.exec(schema);
    this.connection = connection;
    this.statements = {
      begin: connection.prepare('BEGIN IMMEDIATE'),
      commit: connection.prepare('COMMIT'),
      findEvent: connection.prepare<[string]>('SELECT stream, revision, position FROM events WHERE id = ?'),
      findStream: connection.prepare<[string], StreamRow>('SELECT id, revision FROM streams WHERE name = ?'),
      addStream: connection.prepare<[string, number]>('INSERT INTO streams (name, revision) VALUES (?, ?)'),
      moveStream: connection.prepare<[number, number]>('UPDATE streams SET revision = ? WHERE id = ?'),
      addEvent: connection.prepare<[number, number, number, string, string, string, string]>(
        `INSERT INTO events (position, stream, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      ),
      readStream: connection.prepare<[number]>(
        `SELECT position, revision, id, type, data, metadata FROM events WHERE stream = ? ORDER BY revision`,
      ),
    };
  }

  append(stream: string, { id, type, data, metadata }: EventToStore): void {
    const { begin, commit, findEvent, findStream, addStream, moveStream, addEvent } = this.statements;
    begin.run();
    if (findEvent.get(id)) throw new Error('a bench repeats no id');
    const found = findStream.get(stream);
    const revision = (found?.revision ?? -1) + 1;
    const streamId = found?.id ?? Number(addStream.run(stream, revision).lastInsertRowid);
    if (found) moveStream.run(revision, streamId);
    addEvent.run(++this.position, streamId, revision, id, type, data, metadata);
    commit.run();
  }

  readStream(stream: string): readonly unknown[] {
    const found = this.statements.findStream.get(stream);
    return found ? this.statements.readStream.all(found.id) : [];
  }

  close(): void {
    this.connection.close();
  }
}
