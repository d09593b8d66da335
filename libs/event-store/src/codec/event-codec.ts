import type { KeyObject } from 'node:crypto';
import type { DomainEvent } from '@tsunagi/domain';
import type { EventMetadata, EventToStore, StoredEvent } from '../event-store.js';
import type { Recorded } from '../recorded.js';
import { type EventTypes, storedEventTypes, UnknownEventType, upcast } from './event-types.js';
import { seal, unseal } from './sealing.js';

interface Envelope {
  readonly v: number;
  readonly data: unknown;
  /** Base64 of nonce, cipher text and tag. */
  readonly sealed?: string;
}

/** A stored event whose personal part is still closed. */
export interface OpenedEvent {
  readonly stored: StoredEvent;
  readonly envelope: Envelope;
}

const ENVELOPE_VERSION = 1;

/** The stored form is damaged, or a newer release wrote it. */
export class UnreadableEvent extends Error {
  constructor({ stream, revision }: StoredEvent, cause?: unknown) {
    super(`${stream}: revision ${revision} cannot be read`, { cause });
    this.name = 'UnreadableEvent';
  }
}

/** Between domain events and stored bytes. Synchronous: whoever calls has fetched the keys. */
export class EventCodec {
  constructor(private readonly types: EventTypes = storedEventTypes) {}

  /**
   * `key` may be `null` only for an event without personal data.
   * @throws UnknownEventType
   */
  encode(
    event: DomainEvent,
    place: { readonly stream: string; readonly id: string },
    metadata: EventMetadata,
    key: KeyObject | null,
  ): EventToStore {
    const { type, data, personal } = event;
    if (!this.types.current.has(type)) throw new UnknownEventType(type);
    const envelope: Envelope = { v: ENVELOPE_VERSION, data, ...this.close(place, type, personal, key) };
    return { id: place.id, type, data: JSON.stringify(envelope), metadata: JSON.stringify(metadata) };
  }

  /** @throws UnreadableEvent */
  open(stored: StoredEvent): OpenedEvent {
    const envelope = parse<Envelope>(stored, stored.data);
    if (envelope.v !== ENVELOPE_VERSION) throw new UnreadableEvent(stored);
    return { stored, envelope };
  }

  /**
   * Without the key, `personal` is `null`.
   * @throws SealBroken, UnknownEventType, UnreadableEvent
   */
  decode({ stored, envelope }: OpenedEvent, key: KeyObject | null): Recorded {
    const { id, stream, revision, position, type } = stored;
    const personal =
      key === null || envelope.sealed === undefined
        ? null
        : parse(stored, unseal(key, Buffer.from(envelope.sealed, 'base64'), [stream, type, id]).toString());
    const event = upcast({ type, data: envelope.data, personal }, this.types);
    return { id, stream, revision, position, event, metadata: parse(stored, stored.metadata) };
  }

  private close(
    place: { readonly stream: string; readonly id: string },
    type: string,
    personal: unknown,
    key: KeyObject | null,
  ): Pick<Envelope, 'sealed'> {
    if (personal === null || personal === undefined) return {};
    if (key === null) throw new TypeError(`${type}: personal data without a key`);
    const sealed = seal(key, JSON.stringify(personal), [place.stream, type, place.id]);
    return { sealed: sealed.toString('base64') };
  }
}

function parse<Shape>(stored: StoredEvent, json: string): Shape {
  try {
    return JSON.parse(json) as Shape;
  } catch (error) {
    throw new UnreadableEvent(stored, error);
  }
}
