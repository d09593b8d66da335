import Database from 'better-sqlite3';

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS accounts (
    staff_id TEXT PRIMARY KEY, login TEXT NOT NULL UNIQUE COLLATE NOCASE,
    organisation_id TEXT NOT NULL, organisation_kind TEXT NOT NULL, region_id TEXT NOT NULL,
    role TEXT NOT NULL, password_hash TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS invitations (
    key TEXT PRIMARY KEY, staff_id TEXT NOT NULL, role TEXT NOT NULL,
    organisation_id TEXT, organisation_kind TEXT, region_id TEXT,
    expires_at INTEGER NOT NULL, spent INTEGER NOT NULL DEFAULT 0, recipient TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sessions (
    key TEXT PRIMARY KEY, staff_id TEXT NOT NULL REFERENCES accounts ON DELETE CASCADE,
    opened_at INTEGER NOT NULL, used_at INTEGER NOT NULL
  ) STRICT;
`;

/** Folders that were made before invitations had a recipient. */
function addRecipient(database: Database.Database): void {
  const columns = database.pragma('table_info(invitations)') as { readonly name: string }[];
  if (columns.every(({ name }) => name !== 'recipient')) {
    database.exec('ALTER TABLE invitations ADD COLUMN recipient TEXT');
  }
}

/** @param file path, or `:memory:` */
export function openAccountsDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.pragma('foreign_keys = ON');
  database.pragma('secure_delete = ON');
  database.exec(SCHEMA);
  addRecipient(database);
  return database;
}
