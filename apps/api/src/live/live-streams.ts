import { setImmediate } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Position, Recorded } from '@tsunagi/event-store';
import { ReadModelStore } from '@tsunagi/read-models';
import { Sessions } from '../platform/auth/sessions.js';
import { errorFacts, Log } from '../platform/log.js';
import { Projector } from '../platform/projector/projector.js';
import { changesOf } from './audience.js';
import { LiveLog } from './live-log.js';
import { type Farewell, type Listener, type LiveSink, LiveStream } from './live-stream.js';

const BEAT_MS = 15_000;
/** A browser has six connections to a server; pages that nobody looks at may not take them all. */
const MOST_OF_A_SESSION = 3;
const MOST_OF_AN_ACCOUNT = 12;
/** Whoever comes back within this time is told what was missed. */
const ABSENCE_MS = 120_000;
const MOST_WAITING = 5_000;

/** 届いたことの知らせ: tells open pages which of their lists have changed, once the read models show it. */
@Injectable()
export class LiveStreams implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly streams = new Set<LiveStream>();
  private log = new LiveLog(null);
  private waiting: Recorded[] = [];
  private isTelling = false;
  private isClosing = false;
  private lastHeardAt = -Infinity;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly projector: Projector,
    private readonly readModels: ReadModelStore,
    private readonly sessions: Sessions,
    private readonly lines: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.log = new LiveLog(this.readModels.position());
    this.projector.onApplied((events) => this.applied(events));
    this.sessions.onEnded((key) => this.endWhere('ended', ({ sessionKey }) => sessionKey === key));
    this.timer = setInterval(() => void this.beat(), BEAT_MS).unref();
  }

  /** Before the server waits for the requests that are open. */
  beforeApplicationShutdown(): void {
    this.isClosing = true;
    clearInterval(this.timer);
    this.interrupt();
  }

  /** @param after position last heard of or read at; `null`: what comes from now on. */
  open(listener: Listener, after: Position | null, sink: LiveSink): LiveStream {
    this.makeRoom(MOST_OF_A_SESSION, ({ sessionKey }) => sessionKey === listener.sessionKey);
    this.makeRoom(MOST_OF_AN_ACCOUNT, ({ actor }) => actor.staffId === listener.actor.staffId);
    const position = after?.padStart(20, '0') ?? this.log.head;
    const stream = new LiveStream(listener, this.log, sink, position);
    this.streams.add(stream);
    stream.open();
    if (this.isClosing) this.end(stream, 'closing');
    return stream;
  }

  /** The reader has gone. */
  forget(stream: LiveStream): void {
    this.streams.delete(stream);
    this.lastHeardAt = performance.now();
  }

  /** Looks after every stream: alive, read, and of a session that still is one. */
  async beat(): Promise<void> {
    for (const stream of [...this.streams]) {
      const isSignedIn = await this.sessions.isLive(stream.listener.sessionKey);
      if (!isSignedIn) this.end(stream, 'ended');
      else if (!stream.beat()) this.end(stream, 'closing');
    }
  }

  /** Every page has to come back; what it missed meanwhile it is told then. */
  interrupt(): void {
    this.endWhere('closing', () => true);
  }

  get count(): number {
    return this.streams.size;
  }

  private applied(events: readonly Recorded[]): void {
    const head = events.at(-1)?.position;
    if (head === undefined || this.isClosing) return;
    const isHeard = this.streams.size > 0 || performance.now() - this.lastHeardAt < ABSENCE_MS;
    if (!isHeard || this.waiting.length + events.length > MOST_WAITING) {
      this.waiting = [];
      this.log.forget(head);
      return;
    }
    this.waiting.push(...events);
    if (!this.isTelling) void this.tell();
  }

  private async tell(): Promise<void> {
    this.isTelling = true;
    while (this.waiting.length > 0) {
      const events = this.waiting;
      this.waiting = [];
      await this.remember(events);
      for (const stream of this.streams) stream.tell();
      await setImmediate();
    }
    this.isTelling = false;
  }

  /** What cannot be worked out is not passed over: everybody is asked to read again. */
  private async remember(events: readonly Recorded[]): Promise<void> {
    const position = events.at(-1)?.position ?? '';
    try {
      const changes = await changesOf(this.readModels.query, events);
      this.log.add({ position, changes });
    } catch (error) {
      this.lines.error('live-failed', { position, ...errorFacts(error) });
      this.log.forget(position);
    }
  }

  private makeRoom(most: number, isMeant: (listener: Listener) => boolean): void {
    const same = [...this.streams].filter(({ listener }) => isMeant(listener));
    for (const stream of same.slice(0, Math.max(0, same.length - most + 1))) this.end(stream, 'crowded');
  }

  private endWhere(farewell: Farewell, isMeant: (listener: Listener) => boolean): void {
    for (const stream of [...this.streams]) if (isMeant(stream.listener)) this.end(stream, farewell);
  }

  private end(stream: LiveStream, farewell: Farewell): void {
    this.forget(stream);
    stream.end(farewell);
  }
}
