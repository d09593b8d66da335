import { closeSync, existsSync, fsyncSync, openSync, readSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { CannotOpen, type CannotOpenCode } from '../cannot-open.js';
import { lockForWriting } from './writer-lock.js';

export type Connection = Database.Database;

export interface FileFormat {
  /** Marks the file as ours, so that no other database is taken for it. */
  readonly applicationId: number;
  /** Of the schema; a higher one in the file belongs to a newer release. */
  readonly version: number;
  readonly schema: string;
  /** Rows that a new file starts with, in the transaction that makes it. */
  readonly firstRows?: (connection: Connection) => void;
}

export interface DurableFile {
  readonly connection: Connection;
  readonly close: () => void;
}

const MAGIC = 'SQLite format 3\0';
const SMALLEST_FILE_BYTES = 512;
const SYNCHRONOUS_FULL = 2;
const BUSY_TIMEOUT_MS = 1000;

/**
 * Opens a SQLite file as its only writer, or makes it; an acknowledged commit survives the loss of power.
 * @throws CannotOpen
 */
export function openDurably(file: string, format: FileFormat): DurableFile {
  const unlock = lockForWriting(file);
  let connection: Connection | null = null;
  try {
    if (!existsSync(file)) create(file, format);
    checkHeader(file);
    connection = new Database(file, { timeout: BUSY_TIMEOUT_MS, fileMustExist: true });
    makeDurable(file, connection);
    checkFormat(file, connection, format);
    checkWhole(file, connection);
  } catch (error) {
    connection?.close();
    unlock();
    throw error instanceof CannotOpen ? error : new CannotOpen(file, codeOf(error), error);
  }
  return { connection, close: () => close(connection, unlock) };
}

function close(connection: Connection, unlock: () => void): void {
  connection.close();
  unlock();
}

/** Made under another name first: a file that bears its own name is whole, and an empty one is damage. */
function create(file: string, format: FileFormat): void {
  const unfinished = `${file}-new`;
  rmSync(unfinished, { force: true });
  const connection = new Database(unfinished);
  try {
    connection.transaction(() => {
      connection.exec(format.schema);
      format.firstRows?.(connection);
      connection.pragma(`application_id = ${format.applicationId}`);
      connection.pragma(`user_version = ${format.version}`);
    })();
  } finally {
    connection.close();
  }
  renameSync(unfinished, file);
  syncFolder(dirname(file));
}

/** A new name in a folder is durable only once the folder is. */
export function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function checkHeader(file: string): void {
  const header = Buffer.alloc(MAGIC.length);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, header.length, 0);
  } finally {
    closeSync(handle);
  }
  if (statSync(file).size < SMALLEST_FILE_BYTES) throw new CannotOpen(file, 'DAMAGED');
  if (header.toString('latin1') !== MAGIC) throw new CannotOpen(file, 'NOT_OURS');
}

/** The driver's default for WAL is NORMAL, which may lose the last commits with the power. */
function makeDurable(file: string, connection: Connection): void {
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
  connection.pragma('fullfsync = ON');
  connection.pragma('wal_autocheckpoint = 4000');
  connection.pragma('journal_size_limit = 67108864');
  connection.pragma('cache_size = -65536');
  connection.prepare('SELECT count(*) FROM sqlite_schema').get();
  const durable =
    connection.pragma('journal_mode', { simple: true }) === 'wal' &&
    connection.pragma('synchronous', { simple: true }) === SYNCHRONOUS_FULL;
  if (!durable) throw new CannotOpen(file, 'NOT_DURABLE');
}

function checkFormat(file: string, connection: Connection, format: FileFormat): void {
  const applicationId = connection.pragma('application_id', { simple: true });
  if (applicationId !== format.applicationId) throw new CannotOpen(file, 'NOT_OURS');
  const version = Number(connection.pragma('user_version', { simple: true }));
  if (version > format.version) throw new CannotOpen(file, 'NEWER_VERSION');
}

/** SQLite reads the missing end of a cut last page as zeros, so the size is compared after recovery. */
function checkWhole(file: string, connection: Connection): void {
  connection.pragma('wal_checkpoint(TRUNCATE)');
  const pages = Number(connection.pragma('page_count', { simple: true }));
  const pageBytes = Number(connection.pragma('page_size', { simple: true }));
  if (statSync(file).size !== pages * pageBytes) throw new CannotOpen(file, 'DAMAGED');
  const verdict = connection.pragma('quick_check(1)', { simple: true });
  if (verdict !== 'ok') throw new CannotOpen(file, 'DAMAGED', verdict);
}

function codeOf(error: unknown): CannotOpenCode {
  const { code } = error as { code?: unknown };
  if (typeof code !== 'string') return 'UNREADABLE';
  if (code.startsWith('SQLITE_BUSY')) return 'LOCKED';
  return /^SQLITE_(CORRUPT|NOTADB)/.test(code) ? 'DAMAGED' : 'UNREADABLE';
}
