export type CannotOpenCode =
  | 'IN_USE'
  | 'LOCKED'
  | 'DAMAGED'
  | 'NOT_OURS'
  | 'NEWER_VERSION'
  | 'NOT_DURABLE'
  | 'UNREADABLE'
  | 'KEYS_MISSING'
  | 'WRONG_MASTER_KEY'
  | 'MASTER_KEY_MALFORMED'
  | 'MASTER_KEY_EXPOSED'
  | 'MASTER_KEY_MISSING'
  | 'HOLDS_REAL_EVENTS'
  | 'HOLDS_SIMULATED_EVENTS';

/** What to do about it, for the person at the console. */
const remedies: Readonly<Record<CannotOpenCode, string>> = {
  IN_USE: 'another process writes to it; stop that process, or choose another data folder',
  LOCKED: 'another program holds it locked; close that program and start again',
  DAMAGED: 'it is damaged or cut short; keep it as it is and restore the latest backup',
  NOT_OURS: 'it is not a file of this kind; choose another data folder',
  NEWER_VERSION: 'a newer release wrote it; start that release or a later one',
  NOT_DURABLE: 'this disk cannot keep what it acknowledges; move the data folder to a local disk',
  UNREADABLE: 'it cannot be read or written; check that it exists and who owns it',
  KEYS_MISSING: 'it is missing beside a log that needs it; restore it from its backup',
  WRONG_MASTER_KEY: 'it was written under another master key; start with that key',
  MASTER_KEY_MALFORMED: 'a master key is the base64 text of 32 bytes; restore it from its safe copy',
  MASTER_KEY_EXPOSED: 'others can read the master key; run chmod 600 on it',
  MASTER_KEY_MISSING: 'the master key of the existing key store is missing; restore it from its safe copy',
  HOLDS_REAL_EVENTS: 'it holds real events and takes no part in a demonstration; choose an empty data folder',
  HOLDS_SIMULATED_EVENTS:
    'it holds a demonstration and never serves real patients; choose an empty data folder',
};

/** Nothing was started and nothing was changed. `file` is the file to look at. */
export class CannotOpen extends Error {
  constructor(
    readonly file: string,
    readonly code: CannotOpenCode,
    cause?: unknown,
  ) {
    super(`${file}: ${remedies[code]}`, { cause });
    this.name = 'CannotOpen';
  }
}
