import type { Actor } from './actor.js';

export interface Session {
  /** What the store knows the session by: the hash of the cookie, never the cookie. */
  readonly key: string;
  readonly actor: Actor;
}

export interface OpenedSession {
  /** Goes into the cookie and nowhere else. */
  readonly token: string;
  readonly session: Session;
}

/** Port: sessions end after 30 minutes without use and 12 hours at the latest. */
export abstract class Sessions {
  abstract readonly cookieName: string;
  /** Without use for so long, a session ends. */
  abstract readonly idleMinutes: number;
  /** `null` for a missing, unknown or ended one. Counts as use. */
  abstract find(token: string | undefined): Promise<Session | null>;
  /** Always a new token, so that one planted before signing in is worth nothing. */
  abstract open(actor: Actor): Promise<OpenedSession>;
  abstract end(key: string): Promise<void>;
}
