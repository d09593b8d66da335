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

type Thrown = Readonly<Record<'name' | 'code' | 'message', unknown>>;

/** By shape: an error of the native module need not be an instance of this realm's `Error`. */
const thrown = (error: unknown): Partial<Thrown> =>
  typeof error === 'object' && error !== null ? error : {};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

export const isStoreTrouble = (error: unknown): boolean => TROUBLE.test(textOf(thrown(error).code));

/** Names columns and properties, never values: only kinds of error whose text cannot quote the event. */
export function reasonOf(error: unknown): string {
  const { name, code, message } = thrown(error);
  if (textOf(code).startsWith('SQLITE_')) return `${textOf(code)}: ${textOf(message)}`;
  if (name === 'TypeError') return `TypeError: ${textOf(message)}`;
  return textOf(name) || 'unknown error';
}
