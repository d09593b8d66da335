import type { LiveChangeResponse } from '@tsunagi/contracts';
import type { Position } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import { scopeOf } from '../platform/projector/scope-of.js';
import { recipientOf, type Recipient } from './change.js';
import type { LiveLog } from './live-log.js';

/** The open answer of one request. */
export interface LiveSink {
  /** @returns `false` when nothing more fits before `onDrain` calls. */
  write(text: string): boolean;
  onDrain(listener: () => void): void;
  end(): void;
}

export interface Listener {
  readonly actor: Actor;
  readonly sessionKey: string;
}

/** `crowded`: another page took the place; `ended`: the session is over; `closing`: the server goes away. */
export type Farewell = 'crowded' | 'ended' | 'closing';

/** An event rather than a comment: the page notices when it stays away. */
const BEAT = 'event: beat\ndata: 1\n\n';

const message = (event: string, id: Position, data: object): string =>
  `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;

/** One page that listens. It reads on in the log as fast as its reader takes it; nothing is queued for it. */
export class LiveStream {
  readonly recipient: Recipient;
  private isFull = false;
  private missedBeats = 0;

  constructor(
    readonly listener: Listener,
    private readonly log: LiveLog,
    private readonly sink: LiveSink,
    private position: Position,
  ) {
    this.recipient = recipientOf(scopeOf(listener.actor));
    sink.onDrain(() => this.drained());
  }

  open(): void {
    if (this.log.after(this.position) !== null) this.say('ready', this.position, []);
    this.tell();
  }

  /** Writes what is new for this reader, as far as it fits. */
  tell(): void {
    if (this.isFull) return;
    const entries = this.log.after(this.position);
    if (entries === null) {
      this.position = this.log.head;
      this.say('reload', this.position, []);
      return;
    }
    for (const { position, changes } of entries) {
      if (this.isFull) return;
      this.position = position;
      const own = changes.for(this.recipient);
      if (own.length > 0) this.say('change', position, own);
    }
  }

  /** @returns `false` for a reader that has taken nothing for a whole beat. */
  beat(): boolean {
    if (this.isFull) return ++this.missedBeats < 2;
    this.missedBeats = 0;
    this.isFull = !this.sink.write(BEAT);
    return true;
  }

  end(farewell: Farewell): void {
    if (!this.isFull) this.say(farewell, this.position, []);
    this.sink.end();
  }

  private say(event: string, position: Position, changes: readonly LiveChangeResponse[]): void {
    this.isFull = !this.sink.write(message(event, position, { position: position || null, changes }));
  }

  private drained(): void {
    this.isFull = false;
    this.tell();
  }
}
