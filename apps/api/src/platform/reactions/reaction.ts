import type { Recorded } from '@tsunagi/event-store';

/** Event in, command out. Called at least once per event, in order, so it must be idempotent. */
export interface Reaction {
  /** Names the checkpoint; never changes. */
  readonly name: string;
  readonly eventTypes: readonly string[];
  handle(recorded: Recorded): Promise<void>;
}

export interface ReactionHealth {
  readonly name: string;
  readonly position: string | null;
  /** `null` while it works; else since when the event at hand fails, and how often it was tried. */
  readonly failing: { readonly attempts: number; readonly since: string; readonly error: string } | null;
}
