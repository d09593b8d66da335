import { join } from 'node:path';
import { CannotOpen, type Journal, loadMasterKey, openJournal } from '@tsunagi/event-store';
import { openAccountsDatabase } from '../accounts/accounts-database.js';
import type { Clock } from './clock.js';
import type { Installation } from './installation.js';
import type { Log } from './log.js';
import { openReadModels } from './projector/open-read-models.js';
import { ReactionCheckpoints } from './reactions/reaction-checkpoints.js';
import { Secrets } from './secrets.js';
import { sqliteCodeOf } from './sqlite-code.js';

export interface InstallationOptions {
  /** Made with access for its owner alone when absent. */
  readonly dataFolder: string;
  /** Base64 of 32 bytes; `undefined`: the file master.key of the data folder. */
  readonly masterKey: string | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

type Closing = () => void | Promise<void>;

function cannotOpen(file: string, error: unknown): unknown {
  const code = sqliteCodeOf(error);
  if (code === null) return error;
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new CannotOpen(file, 'LOCKED', error);
  const damaged = /^SQLITE_(NOTADB|CORRUPT)/.test(code);
  return new CannotOpen(file, damaged ? 'DAMAGED' : 'UNREADABLE', error);
}

async function opened<T>(file: string, open: (file: string) => T | Promise<T>): Promise<T> {
  try {
    return await open(file);
  } catch (error) {
    throw cannotOpen(file, error);
  }
}

async function closeAll(closings: readonly Closing[]): Promise<void> {
  for (const close of closings.toReversed()) await close();
}

async function openAround(
  journal: Journal,
  { dataFolder, masterKey, clock, log }: InstallationOptions,
  closings: Closing[],
): Promise<Installation> {
  const file = (name: string): string => join(dataFolder, name);
  const key = loadMasterKey({ value: masterKey, file: file('master.key'), mayGenerate: false });
  const accounts = await opened(file('accounts.sqlite'), openAccountsDatabase);
  closings.push(() => void accounts.close());
  const checkpoints = await opened(file('reactions.sqlite'), (path) => new ReactionCheckpoints(path));
  closings.push(() => checkpoints.close());
  const readModels = await opened(file('read-models.sqlite'), (path) => openReadModels(path, journal, log));
  closings.push(() => readModels.close());
  const secrets = new Secrets(key.export());
  const close = (): Promise<void> => closeAll(closings);
  return { dataFolder, clock, log, secrets, journal, readModels, accounts, checkpoints, close };
}

/** All or nothing. @throws CannotOpen */
export async function openInstallation(options: InstallationOptions): Promise<Installation> {
  const { dataFolder, masterKey, clock } = options;
  const journal = await openJournal({ folder: dataFolder, masterKey, simulated: clock.simulated });
  const closings: Closing[] = [() => journal.close()];
  try {
    return await openAround(journal, options, closings);
  } catch (error) {
    await closeAll(closings);
    throw error;
  }
}
