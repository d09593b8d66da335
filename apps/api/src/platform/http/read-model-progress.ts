import type { Position } from '@tsunagi/event-store';

/** Port: how far the read models have come. */
export abstract class ReadModelProgress {
  /** @returns whether every read model had reached `position` within `milliseconds`. */
  abstract waitFor(position: Position, milliseconds: number): Promise<boolean>;
}
