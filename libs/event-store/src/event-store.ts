import type { Instant, OrganisationId, RegionId, StaffId } from '@tsunagi/domain';

/** Opaque to callers, except that it may be compared as text: 20 digits, in commit order. */
export type Position = string;
/** Revision of a stream that does not exist yet. */
export const NO_STREAM = -1;

/** Nothing personal stands here, nor in a stream name or an event type. */
export interface EventMetadata {
  /** Who did it; `system` for reactions and sweeps. */
  readonly actor: StaffId | 'system';
  /** The organisation the actor acted for. */
  readonly organisationId: OrganisationId | null;
  /** The organisation and region that the stream belongs to. */
  readonly owner: { readonly organisationId: OrganisationId | null; readonly regionId: RegionId | null };
  readonly commandId: string;
  /** HMAC of the request body; tells a repeated request from a reused key. */
  readonly commandMac: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly recordedAt: Instant;
  /** Present on every event of a demonstration, absent from every real one. */
  readonly simulated?: true;
  /** SHA-256 (hex) of the stream's previous event over its stored bytes; `null` on the first. */
  readonly previousHash: string | null;
}

/** An event ready to be stored: ids and bytes are final, adapters never look inside. */
export interface EventToStore {
  /** UUID derived from command id and index, so that a repeat carries the same one. */
  readonly id: string;
  readonly type: string;
  /** UTF-8 JSON: `{"v":1,"data":…,"sealed":"base64"}` */
  readonly data: string;
  /** UTF-8 JSON of `EventMetadata`. */
  readonly metadata: string;
}

export interface StoredEvent extends EventToStore {
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
}

export interface AppendResult {
  readonly revision: number;
  readonly position: Position;
  /** The same events had been stored before; nothing was written now. */
  readonly repeated: boolean;
}

export interface Subscription {
  readonly close: () => Promise<void>;
}

/**
 * The port. Every append states the revision it expects (`NO_STREAM` for a new stream); an append answers
 * only after it is durable; positions follow commit order without holes becoming visible later.
 */
export interface EventStore {
  /**
   * All events of an append become visible together. Ids that this stream already holds in this order answer
   * with the first result, whatever revision is expected.
   * @throws WrongExpectedRevision, EventIdTaken, EventTooLarge, StoreUnavailable
   */
  append(stream: string, events: readonly EventToStore[], expectedRevision: number): Promise<AppendResult>;
  /** Ascending; empty when the stream does not exist. */
  readStream(stream: string, fromRevision?: number): Promise<readonly StoredEvent[]>;
  /** Ascending by position, strictly after `after`; `null` = from the beginning. */
  readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]>;
  /** Catch-up, then live; the handler is awaited batch by batch, and a thrown error ends the subscription. */
  subscribe(
    after: Position | null,
    handler: (batch: readonly StoredEvent[]) => Promise<void>,
    onError: (error: unknown) => void,
  ): Subscription;
  /** Position of the last committed event; `null` when empty. */
  head(): Promise<Position | null>;
  close(): Promise<void>;
}

export class WrongExpectedRevision extends Error {
  constructor(
    readonly stream: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`${stream}: expected revision ${expected}, is ${actual}`);
    this.name = 'WrongExpectedRevision';
  }
}

/** An id is stored already: in another stream, or only some ids of this append are. Nothing was written. */
export class EventIdTaken extends Error {
  constructor(
    readonly id: string,
    readonly stream: string,
  ) {
    super(`${stream}: event id ${id} is taken`);
    this.name = 'EventIdTaken';
  }
}

/** Bytes of data and metadata together. */
export const LARGEST_EVENT_BYTES = 512 * 1024;

export class EventTooLarge extends Error {
  constructor(
    readonly type: string,
    readonly bytes: number,
  ) {
    super(`${type}: ${bytes} bytes`);
    this.name = 'EventTooLarge';
  }
}

/** Disk full, locked, closed: nothing was acknowledged. */
export class StoreUnavailable extends Error {
  constructor(cause: unknown) {
    super('event store unavailable', { cause });
    this.name = 'StoreUnavailable';
  }
}
