import type Database from 'better-sqlite3';
import type { StoredEvent } from '../event-store.js';
import { type DurableFile, type FileFormat, openDurably } from './durable-file.js';

const schema = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL REFERENCES streams (id),
    revision INTEGER NOT NULL,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    data TEXT NOT NULL,
    metadata TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX events_stream ON events (stream, revision);
  CREATE UNIQUE INDEX events_id ON events (id);
`;

const logFormat: FileFormat = { applicationId: 0x54534c47, version: 1, schema };

/** @throws CannotOpen */
export const openLogFile = (file: string): DurableFile => openDurably(file, logFormat);

export interface StreamRow {
  readonly id: number;
  readonly revision: number;
}

export interface EventPlace {
  readonly stream: string;
  readonly revision: number;
  readonly position: number;
}

type NewEventRow = [
  position: number,
  stream: number,
  revision: number,
  id: string,
  type: string,
  data: string,
  metadata: string,
];

// A position is shown as 20 digits, so that its order as text is its order as a number.
const columns = `printf('%020d', e.position) AS position, e.revision, e.id, e.type, e.data, e.metadata`;

/** Every statement of the log, prepared once. */
export const prepareStatements = (connection: Database.Database) => ({
  findStream: connection.prepare<[string], StreamRow>('SELECT id, revision FROM streams WHERE name = ?'),
  addStream: connection.prepare<[string, number]>('INSERT INTO streams (name, revision) VALUES (?, ?)'),
  moveStream: connection.prepare<[number, number]>('UPDATE streams SET revision = ? WHERE id = ?'),
  findEvent: connection.prepare<[string], EventPlace>(
    `SELECT s.name AS stream, e.revision, e.position
     FROM events e JOIN streams s ON s.id = e.stream WHERE e.id = ?`,
  ),
  addEvent: connection.prepare<NewEventRow>(
    `INSERT INTO events (position, stream, revision, id, type, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ),
  readStream: connection.prepare<[string, number, number], StoredEvent>(
    `SELECT ? AS stream, ${columns} FROM events e WHERE e.stream = ? AND e.revision >= ? ORDER BY e.revision`,
  ),
  readAll: connection.prepare<[number, number], StoredEvent>(
    `SELECT s.name AS stream, ${columns} FROM events e JOIN streams s ON s.id = e.stream
     WHERE e.position > ? ORDER BY e.position LIMIT ?`,
  ),
  lastPosition: connection.prepare<[], { position: number }>(
    'SELECT coalesce(max(position), 0) AS position FROM events',
  ),
});

export type LogStatements = ReturnType<typeof prepareStatements>;
