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
  private readonly endListeners: ((key: string) => void)[] = [];

  abstract readonly cookieName: string;
  /** Without use for so long, a session ends. */
  abstract readonly idleMinutes: number;
  /**
   * `null` for a missing, unknown or ended one. Counts as use, unless nobody is known to sit before the page:
   * what a page reads by itself keeps no session open.
   */
  abstract find(token: string | undefined, isAttended?: boolean): Promise<Session | null>;
  /** Whether it has neither ended nor run out. Does not count as use. */
  abstract isLive(key: string): Promise<boolean>;
  /** Always a new token, so that one planted before signing in is worth nothing. */
  abstract open(actor: Actor): Promise<OpenedSession>;
  abstract end(key: string): Promise<void>;

  /** Called when one has been ended; one that runs out ends when somebody looks. */
  onEnded(listener: (key: string) => void): void {
    this.endListeners.push(listener);
  }

  protected ended(key: string): void {
    for (const listener of this.endListeners) listener(key);
  }
}
