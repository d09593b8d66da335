import { CannotOpen } from '../cannot-open.js';
import {
  type AppendResult,
  EventIdTaken,
  EventTooLarge,
  type EventStore,
  type EventToStore,
  LARGEST_EVENT_BYTES,
  NO_STREAM,
  type Position,
  type StoredEvent,
  StoreUnavailable,
  type Subscription,
  WrongExpectedRevision,
} from '../event-store.js';
import type { DurableFile } from './durable-file.js';
import { GroupCommit } from './group-commit.js';
import { type LogStatements, openLogFile, prepareStatements, type StreamRow } from './log-file.js';
import { TailSubscription } from './tail-subscription.js';

/** Subscribers are woken together a moment after a commit: the callers are answered first, and many commits make one page. */
const WAKE_AFTER_MS = 3;

const asPosition = (position: number): Position => String(position).padStart(20, '0');

const isRefusal = (error: unknown): boolean =>
  error instanceof WrongExpectedRevision || error instanceof EventIdTaken;

/** What was read last at the end of the log, for the next subscriber that stands at the same place. */
interface TailPage {
  readonly after: Position | null;
  readonly head: number;
  readonly events: readonly StoredEvent[];
}

/** The embedded store: one file, one writing process, positions 1, 2, 3 … in commit order. */
export class SqliteEventStore implements EventStore {
  private readonly statements: LogStatements;
  private readonly commits: GroupCommit;
  private readonly subscriptions = new Set<TailSubscription>();
  private committedPosition: number;
  private lastPosition: number;
  private page: TailPage | null = null;
  private waking: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(private readonly file: DurableFile) {
    this.statements = prepareStatements(file.connection);
    this.committedPosition = this.statements.lastPosition.get()?.position ?? 0;
    this.lastPosition = this.committedPosition;
    this.commits = new GroupCommit(file.connection, {
      isRefusal,
      committed: () => this.announce(),
      rolledBack: () => (this.lastPosition = this.committedPosition),
    });
  }

  /** @throws CannotOpen */
  static open(file: string): SqliteEventStore {
    const opened = openLogFile(file);
    try {
      return new SqliteEventStore(opened);
    } catch (error) {
      opened.close();
      throw new CannotOpen(file, 'DAMAGED', error);
    }
  }

  async append(
    stream: string,
    events: readonly EventToStore[],
    expectedRevision: number,
  ): Promise<AppendResult> {
    this.assertOpen();
    checkRequest(events, expectedRevision);
    return this.commits.submit(() => this.appendNow(stream, events, expectedRevision));
  }

  async readStream(stream: string, fromRevision = 0): Promise<readonly StoredEvent[]> {
    return this.reading(() => {
      const found = this.statements.findStream.get(stream);
      return found ? this.statements.readStream.all(stream, found.id, fromRevision) : [];
    });
  }

  async readAll(after: Position | null, limit: number): Promise<readonly StoredEvent[]> {
    return this.reading(() => this.statements.readAll.all(Number(after ?? 0), limit));
  }

  subscribe(
    after: Position | null,
    handler: (batch: readonly StoredEvent[]) => Promise<void>,
    onError: (error: unknown) => void,
  ): Subscription {
    this.assertOpen();
    const source = {
      readAll: (from: Position | null, limit: number) => this.readPage(from, limit),
      ended: (ended: TailSubscription) => this.subscriptions.delete(ended),
    };
    const subscription = new TailSubscription(source, after, handler, onError);
    this.subscriptions.add(subscription);
    return subscription;
  }

  async head(): Promise<Position | null> {
    this.assertOpen();
    return this.committedPosition === 0 ? null : asPosition(this.committedPosition);
  }

  /** Stores what was handed in before, lets every subscription finish its batch, then frees the file. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.commits.drain();
    this.closed = true;
    clearTimeout(this.waking);
    await Promise.all([...this.subscriptions].map((subscription) => subscription.close()));
    this.file.close();
  }

  private appendNow(stream: string, events: readonly EventToStore[], expectedRevision: number): AppendResult {
    const repeated = this.findRepeated(stream, events);
    if (repeated) return repeated;
    const found = this.statements.findStream.get(stream);
    const actual = found?.revision ?? NO_STREAM;
    if (actual !== expectedRevision) throw new WrongExpectedRevision(stream, expectedRevision, actual);
    const revision = actual + events.length;
    this.writeEvents(this.moveStream(stream, found, revision), events, actual);
    return { revision, position: asPosition(this.lastPosition), repeated: false };
  }

  private moveStream(stream: string, found: StreamRow | undefined, revision: number): number {
    if (!found) return Number(this.statements.addStream.run(stream, revision).lastInsertRowid);
    this.statements.moveStream.run(revision, found.id);
    return found.id;
  }

  private writeEvents(streamId: number, events: readonly EventToStore[], lastRevision: number): void {
    let revision = lastRevision;
    for (const { id, type, data, metadata } of events) {
      this.statements.addEvent.run(++this.lastPosition, streamId, ++revision, id, type, data, metadata);
    }
  }

  /** Every id is looked up: a partly known append is neither new nor a repeat. */
  private findRepeated(stream: string, events: readonly EventToStore[]): AppendResult | null {
    const places = events.map(({ id }) => this.statements.findEvent.get(id));
    const first = places[0];
    const known = places.findIndex((place) => place !== undefined);
    if (known === -1) return null;
    const inOrder = (place: (typeof places)[number], index: number): boolean =>
      place?.stream === stream && place.revision === (first?.revision ?? 0) + index;
    const last = places.at(-1);
    if (!last || !places.every(inOrder)) throw new EventIdTaken(events[known]?.id ?? '', stream);
    return { revision: last.revision, position: asPosition(last.position), repeated: true };
  }

  private async readPage(after: Position | null, limit: number): Promise<readonly StoredEvent[]> {
    const head = this.committedPosition;
    if (this.page?.after === after && this.page.head === head) return this.page.events;
    const events = await this.readAll(after, limit);
    this.page = { after, head, events };
    return events;
  }

  private announce(): void {
    if (this.committedPosition === this.lastPosition) return;
    this.committedPosition = this.lastPosition;
    this.waking ??= setTimeout(() => this.wake(), WAKE_AFTER_MS);
  }

  private wake(): void {
    this.waking = undefined;
    for (const subscription of this.subscriptions) subscription.notify();
  }

  private reading<Result>(read: () => Result): Result {
    this.assertOpen();
    try {
      return read();
    } catch (error) {
      throw new StoreUnavailable(error);
    }
  }

  private assertOpen(): void {
    if (this.closed) throw new StoreUnavailable(new Error('the store is closed'));
  }
}

function checkRequest(events: readonly EventToStore[], expectedRevision: number): void {
  if (events.length === 0) throw new TypeError('an append carries at least one event');
  if (!Number.isInteger(expectedRevision) || expectedRevision < NO_STREAM) {
    throw new TypeError(`expected revision ${expectedRevision} is none`);
  }
  if (new Set(events.map(({ id }) => id)).size < events.length) {
    throw new TypeError('two events of an append carry the same id');
  }
  for (const { type, data, metadata } of events) {
    const bytes = Buffer.byteLength(data) + Buffer.byteLength(metadata);
    if (bytes > LARGEST_EVENT_BYTES) throw new EventTooLarge(type, bytes);
  }
}
