/** An event that a projection cannot take; the message carries ids and codes, nothing of the event itself. */
export class PoisonEvent extends Error {
  constructor(
    readonly projection: string,
    readonly eventId: string,
    readonly eventType: string,
    readonly reason: string,
  ) {
    super(`${projection} stopped at ${eventType} ${eventId}: ${reason}`);
    this.name = 'PoisonEvent';
  }
}

/** Trouble of the file or the machine, which no event is to blame for. */
const TROUBLE = /^SQLITE_(BUSY|LOCKED|FULL|IOERR|CORRUPT|NOTADB|READONLY|CANTOPEN|NOMEM|PROTOCOL|PERM)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isStoreTrouble = (error: unknown): boolean => TROUBLE.test(codeOf(error));

/** Names columns and properties, never values: only kinds of error whose text cannot quote the event. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code.startsWith('SQLITE_') && error instanceof Error) return `${code}: ${error.message}`;
  if (error instanceof TypeError) return `TypeError: ${error.message}`;
  return error instanceof Error ? error.name : 'unknown error';
}
