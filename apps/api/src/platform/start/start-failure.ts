import { type StartFailureCode, startFailures } from '@tsunagi/contracts';
import { CannotOpen } from '@tsunagi/event-store';

/** The server does not start, for a reason that the person at the console can do something about. */
export class StartFailure extends Error {
  constructor(
    readonly code: StartFailureCode,
    /** File, option or address to look at. */
    readonly subject: string,
    english: string,
  ) {
    super(english);
    this.name = 'StartFailure';
  }
}

const USAGE = 2;
const UNAVAILABLE = 3;
const UNUSABLE_DATA = 4;
const UNUSABLE_KEYS = 5;
const UNEXPECTED = 1;

const EXIT_CODES: Readonly<Record<StartFailureCode, number>> = {
  IN_USE: UNAVAILABLE,
  LOCKED: UNAVAILABLE,
  ADDRESS_IN_USE: UNAVAILABLE,
  ADDRESS_REFUSED: UNAVAILABLE,
  DAMAGED: UNUSABLE_DATA,
  NOT_OURS: UNUSABLE_DATA,
  NEWER_VERSION: UNUSABLE_DATA,
  NOT_DURABLE: UNUSABLE_DATA,
  UNREADABLE: UNUSABLE_DATA,
  KEYS_MISSING: UNUSABLE_KEYS,
  WRONG_MASTER_KEY: UNUSABLE_KEYS,
  MASTER_KEY_MALFORMED: UNUSABLE_KEYS,
  MASTER_KEY_EXPOSED: UNUSABLE_KEYS,
  MASTER_KEY_MISSING: UNUSABLE_KEYS,
  HOLDS_REAL_EVENTS: USAGE,
  HOLDS_SIMULATED_EVENTS: USAGE,
  BAD_OPTION: USAGE,
  SIMULATED_CLOCK_NOT_LOCAL: USAGE,
};

export interface StartReport {
  readonly exitCode: number;
  /** Japanese, then English. */
  readonly lines: readonly string[];
}

function known(error: unknown): StartFailure | null {
  if (error instanceof StartFailure) return error;
  if (error instanceof CannotOpen) return new StartFailure(error.code, error.file, error.message);
  return null;
}

/** What to print, and with which code to exit, when the start fails. */
export function reportStartFailure(error: unknown): StartReport {
  const failure = known(error);
  if (!failure) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { exitCode: UNEXPECTED, lines: [text] };
  }
  const japanese = startFailures[failure.code].replace('{file}', failure.subject);
  return { exitCode: EXIT_CODES[failure.code], lines: [japanese, failure.message] };
}
