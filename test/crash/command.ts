import { derivedId } from '../../apps/api/src/platform/derived-id.js';

export type Side = 'hospital' | 'office';

/** What somebody wants, before it has a key. */
export interface Wish {
  readonly kind: string;
  readonly side: Side;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: unknown;
  /** The revision that the caller has read. */
  readonly ifMatch?: number;
  /** The stream that it writes, once the answer has named an id. */
  readonly streamOf: (id: string) => string;
}

/** 2xx: durable from now on, whatever happens to the server. */
export interface Acknowledged {
  readonly outcome: 'acknowledged';
  readonly status: number;
  readonly etag: string | null;
  readonly id: string;
  readonly revision: number;
  readonly position: string;
}

/** 4xx: nothing was written. */
export interface Refused {
  readonly outcome: 'refused';
  readonly status: number;
  readonly code: string;
}

/** The connection died: written or not, the caller cannot know. */
export interface Unknown {
  readonly outcome: 'unknown';
}

export type Reply = Acknowledged | Refused;

/** A wish under its Idempotency-Key, and what is known of it. */
export class SentCommand {
  answer: Reply | Unknown = { outcome: 'unknown' };
  /** When it was sent again after its connection had died, in UTC. */
  retriedAt: string | null = null;

  constructor(
    readonly wish: Wish,
    readonly key: string,
    private readonly staffId: string,
  ) {}

  /** As the server derives it. */
  get commandId(): string {
    return derivedId('command', this.staffId, this.key);
  }
}
