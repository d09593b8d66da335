import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from './cannot-open.js';
import { Journal } from './journal.js';
import { FileKeyStore } from './keys/file-key-store.js';
import { loadMasterKey } from './keys/master-key.js';
import { SqliteEventStore } from './sqlite/sqlite-event-store.js';

export interface JournalFolder {
  /** Made with access for its owner alone when absent; holds log.sqlite, keys.sqlite and master.key. */
  readonly folder: string;
  /** Base64 of 32 bytes; `undefined`: master.key is read, or made for a new key store. */
  readonly masterKey: string | undefined;
  readonly simulated: boolean;
}

/**
 * The embedded journal. Keys first: with a wrong master key the log is not even opened.
 * @throws CannotOpen
 */
export async function openJournal({ folder, masterKey, simulated }: JournalFolder): Promise<Journal> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const keyFile = join(folder, 'keys.sqlite');
  const logFile = join(folder, 'log.sqlite');
  const hasKeys = existsSync(keyFile);
  if (!hasKeys && existsSync(logFile)) throw new CannotOpen(keyFile, 'KEYS_MISSING');
  const key = loadMasterKey({ value: masterKey, file: join(folder, 'master.key'), mayGenerate: !hasKeys });
  const keys = FileKeyStore.open(keyFile, key);
  try {
    return await openLog(logFile, keys, simulated);
  } catch (error) {
    await keys.close();
    throw error;
  }
}

async function openLog(logFile: string, keys: FileKeyStore, simulated: boolean): Promise<Journal> {
  const store = SqliteEventStore.open(logFile);
  try {
    return await Journal.open({ store, keys, simulated, place: logFile });
  } catch (error) {
    await store.close();
    throw error;
  }
}
