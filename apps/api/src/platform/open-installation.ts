import { join } from 'node:path';
import { CannotOpen, loadMasterKey, openJournal } from '@tsunagi/event-store';
import Database from 'better-sqlite3';
import { openAccountsDatabase } from '../accounts/accounts-database.js';
import type { Clock } from './clock.js';
import type { Installation } from './installation.js';
import type { Log } from './log.js';
import { ReactionCheckpoints } from './reactions/reaction-checkpoints.js';
import { Secrets } from './secrets.js';

export interface InstallationOptions {
  /** Made with access for its owner alone when absent. */
  readonly dataFolder: string;
  /** Base64 of 32 bytes; `undefined`: the file master.key of the data folder. */
  readonly masterKey: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** A SQLite file that cannot be opened stops the start with a reason, like the log itself. */
function opened<T>(file: string, open: (file: string) => T): T {
  try {
    return open(file);
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    const locked = error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED');
    const damaged = error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT');
    throw new CannotOpen(file, locked ? 'LOCKED' : damaged ? 'DAMAGED' : 'UNREADABLE', error);
  }
}

/** All or nothing. @throws CannotOpen */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { dataFolder, masterKey, clock, log } = options;
  const journal = await openJournal({ folder: dataFolder, masterKey, simulated: clock.simulated });
  try {
    const keyFile = join(dataFolder, 'master.key');
    const key = loadMasterKey({ value: masterKey, file: keyFile, mayGenerate: false });
    const accounts = opened(join(dataFolder, 'accounts.sqlite'), openAccountsDatabase);
    const checkpoints = opened(join(dataFolder, 'reactions.sqlite'), (file) => new ReactionCheckpoints(file));
    const close = async (): Promise<void> => {
      checkpoints.close();
      accounts.close();
      await journal.close();
    };
    return {
      dataFolder,
      clock,
      log,
      secrets: new Secrets(key.export()),
      journal,
      accounts,
      checkpoints,
      close,
    };
  } catch (error) {
    await journal.close();
    throw error;
  }
}
