import type { DomainEvent } from '@tsunagi/domain';
import { CannotOpen } from './cannot-open.js';
import { hashOf } from './codec/chain.js';
import { EventCodec } from './codec/event-codec.js';
import { eventIdOf } from './codec/event-id.js';
import {
  type AppendResult,
  type EventMetadata,
  type EventStore,
  type EventToStore,
  NO_STREAM,
  type Position,
  type StoredEvent,
  type Subscription,
} from './event-store.js';
import type { KeyStore } from './keys/key-store.js';
import type { AppendContext, LoadedStream, Recorded } from './recorded.js';

export interface JournalParts {
  readonly store: EventStore;
  readonly keys: KeyStore;
  readonly codec?: EventCodec;
  /** A demonstration: every event says so, and real ones are never touched. */
  readonly simulated: boolean;
  /** Where the store lives, for a message. */
  readonly place?: string;
}

/** Domain events in, domain events out: codec, keys and store as one. */
export class Journal {
  private constructor(
    readonly store: EventStore,
    readonly keys: KeyStore,
    private readonly codec: EventCodec,
    readonly simulated: boolean,
  ) {}

  /**
   * Real and simulated events never share a store, so the first one tells for all.
   * @throws CannotOpen
   */
  static async open(parts: JournalParts): Promise<Journal> {
    const { store, keys, codec = new EventCodec(), simulated, place = 'event log' } = parts;
    const [first] = await store.readAll(null, 1);
    if (first) refuseOtherKind(first, simulated, place);
    return new Journal(store, keys, codec, simulated);
  }

  /** @throws SealBroken, UnknownEventType, UnreadableEvent, StoreUnavailable */
  async load<E extends DomainEvent = DomainEvent>(stream: string): Promise<LoadedStream<E>> {
    const stored = await this.store.readStream(stream);
    const last = stored.at(-1);
    return {
      stream,
      events: (await this.decode(stored)) as readonly Recorded<E>[],
      revision: last?.revision ?? NO_STREAM,
      position: last?.position ?? null,
      lastHash: last ? hashOf(last) : null,
    };
  }

  /**
   * At least one event. A new key is durable before the first event that it seals.
   * @throws WrongExpectedRevision, EventIdTaken, EventTooLarge, PersonalDataErased, StoreUnavailable
   */
  async append(
    loaded: Pick<LoadedStream, 'stream' | 'revision' | 'lastHash'>,
    events: readonly DomainEvent[],
    context: AppendContext,
  ): Promise<AppendResult> {
    const isPersonal = events.some(({ personal }) => personal !== null && personal !== undefined);
    const key = isPersonal ? await this.keys.findOrCreateKey(loaded.stream, context) : null;
    const metadata = this.metadataFrom(context);
    let previousHash = loaded.lastHash;
    const toStore = events.map((event, index): EventToStore => {
      const place = { stream: loaded.stream, id: eventIdOf(context.commandId, index) };
      const encoded = this.codec.encode(event, place, { ...metadata, previousHash }, key);
      previousHash = hashOf(encoded);
      return encoded;
    });
    return this.store.append(loaded.stream, toStore, loaded.revision);
  }

  async readAll(after: Position | null, limit: number): Promise<readonly Recorded[]> {
    return this.decode(await this.store.readAll(after, limit));
  }

  /** See `EventStore.subscribe`; what cannot be decoded ends the subscription through `onError`. */
  subscribe(
    after: Position | null,
    handler: (batch: readonly Recorded[]) => Promise<void>,
    onError: (error: unknown) => void,
  ): Subscription {
    return this.store.subscribe(after, async (batch) => handler(await this.decode(batch)), onError);
  }

  head(): Promise<Position | null> {
    return this.store.head();
  }

  /** Closes the store, then the keys. */
  async close(): Promise<void> {
    await this.store.close();
    await this.keys.close();
  }

  /** The keys of all streams at once, then every event without another wait. */
  private async decode(page: readonly StoredEvent[]): Promise<readonly Recorded[]> {
    const opened = page.map((stored) => this.codec.open(stored));
    const sealed = opened.filter(({ envelope }) => envelope.sealed !== undefined);
    const keys = await this.keys.findKeys(new Set(sealed.map(({ stored }) => stored.stream)));
    return opened.map((event) => this.codec.decode(event, keys.get(event.stored.stream) ?? null));
  }

  /** Named one by one, so that nothing else of a caller's context reaches the log. */
  private metadataFrom(context: AppendContext): Omit<EventMetadata, 'previousHash'> {
    const { actor, organisationId, owner, commandId, commandMac, correlationId, causationId, recordedAt } =
      context;
    return {
      ...{ actor, organisationId, owner, commandId, commandMac, correlationId, causationId, recordedAt },
      ...(this.simulated ? { simulated: true as const } : {}),
    };
  }
}

function refuseOtherKind(first: StoredEvent, simulated: boolean, place: string): void {
  const wasSimulated = (JSON.parse(first.metadata) as EventMetadata).simulated === true;
  if (wasSimulated && !simulated) throw new CannotOpen(place, 'HOLDS_SIMULATED_EVENTS');
  if (!wasSimulated && simulated) throw new CannotOpen(place, 'HOLDS_REAL_EVENTS');
}
