import type { DomainEvent, OrganisationId, PatientId } from '@tsunagi/domain';
import type { EventMetadata, Position } from './event-store.js';

/** A stored event, decoded and in its newest shape. */
export interface Recorded<E extends DomainEvent = DomainEvent> {
  readonly id: string;
  readonly stream: string;
  readonly revision: number;
  readonly position: Position;
  readonly event: E;
  readonly metadata: EventMetadata;
}

export interface LoadedStream<E extends DomainEvent = DomainEvent> {
  readonly stream: string;
  readonly events: readonly Recorded<E>[];
  /** `NO_STREAM` when there is none. */
  readonly revision: number;
  /** Of the last event; `null` when there is none. */
  readonly position: Position | null;
  readonly lastHash: string | null;
}

export interface AppendContext extends Omit<EventMetadata, 'previousHash' | 'simulated'> {
  /** Who holds a copy of the stream's key from its first personal event on; at least one for such an event. */
  readonly holders: readonly OrganisationId[];
  /** The record whose erasure takes this key with it. */
  readonly personRecordId: PatientId | null;
}
