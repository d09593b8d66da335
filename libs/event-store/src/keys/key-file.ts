import type { KeyObject } from 'node:crypto';
import { CannotOpen } from '../cannot-open.js';
import { seal, unseal } from '../codec/sealing.js';
import { type Connection, type DurableFile, type FileFormat, openDurably } from '../sqlite/durable-file.js';

const schema = `
  CREATE TABLE stream_keys (
    stream TEXT PRIMARY KEY,
    person_record TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX stream_keys_person ON stream_keys (person_record);
  CREATE TABLE key_copies (
    stream TEXT NOT NULL REFERENCES stream_keys (stream),
    holder TEXT NOT NULL,
    wrapped BLOB NOT NULL,
    PRIMARY KEY (stream, holder)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE master_check (sealed BLOB NOT NULL) STRICT;
`;

const CHECK_PLACE = ['master key check'];

const keyFormat = (masterKey: KeyObject): FileFormat => ({
  applicationId: 0x54534b59,
  version: 1,
  schema,
  firstRows: (connection) =>
    connection
      .prepare('INSERT INTO master_check (sealed) VALUES (?)')
      .run(seal(masterKey, 'tsunagi', CHECK_PLACE)),
});

/** @throws CannotOpen */
export function openKeyFile(file: string, masterKey: KeyObject): DurableFile {
  const opened = openDurably(file, keyFormat(masterKey));
  try {
    opened.connection.pragma('secure_delete = ON');
    const row = opened.connection.prepare<[], { sealed: Buffer }>('SELECT sealed FROM master_check').get();
    unseal(masterKey, row?.sealed ?? Buffer.alloc(0), CHECK_PLACE);
    return opened;
  } catch (error) {
    opened.close();
    throw new CannotOpen(file, 'WRONG_MASTER_KEY', error);
  }
}

interface CopyRow {
  readonly holder: string;
  readonly wrapped: Buffer;
}

export const prepareKeyStatements = (connection: Connection) => ({
  findKey: connection.prepare<[string], unknown>('SELECT 1 FROM stream_keys WHERE stream = ?'),
  addKey: connection.prepare<[string, string | null]>(
    'INSERT INTO stream_keys (stream, person_record) VALUES (?, ?)',
  ),
  findCopy: connection.prepare<[string], CopyRow>(
    'SELECT holder, wrapped FROM key_copies WHERE stream = ? LIMIT 1',
  ),
  listCopies: connection.prepare<[string], CopyRow>(
    'SELECT holder, wrapped FROM key_copies WHERE stream = ? ORDER BY holder',
  ),
  addCopy: connection.prepare<[string, string, Buffer]>(
    'INSERT INTO key_copies (stream, holder, wrapped) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  ),
  removeCopy: connection.prepare<[string, string]>('DELETE FROM key_copies WHERE stream = ? AND holder = ?'),
  listStreams: connection.prepare<[string], { stream: string }>(
    'SELECT stream FROM stream_keys WHERE person_record = ? ORDER BY stream',
  ),
});

export type KeyStatements = ReturnType<typeof prepareKeyStatements>;
