const MINUTE = 60_000;
/** So long before the end somebody is asked. */
const WARNING_MS = 5 * MINUTE;
/** The server hears of somebody who only reads or types so often. */
const TOLD_MS = 5 * MINUTE;

/** Milliseconds of the computer's clock. */
export interface Use {
  readonly lastAt: number;
  /** When the server last heard of it. */
  readonly toldAt: number;
}

export type Idleness =
  | { readonly state: 'inUse'; readonly tellsServer: boolean }
  | { readonly state: 'warned'; readonly minutesLeft: number }
  | { readonly state: 'over' };

/** What is to be done at `now` about a session that ends after `idleMinutes` without use. */
export function idlenessAt({ lastAt, toldAt }: Use, now: number, idleMinutes: number): Idleness {
  const left = lastAt + idleMinutes * MINUTE - now;
  if (left <= 0) return { state: 'over' };
  if (left <= WARNING_MS) return { state: 'warned', minutesLeft: Math.ceil(left / MINUTE) };
  return { state: 'inUse', tellsServer: lastAt > toldAt && now - toldAt >= TOLD_MS };
}
