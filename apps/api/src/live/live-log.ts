import type { Position } from '@tsunagi/event-store';
import type { LiveEntry } from './change.js';

/** So much is remembered for whoever was away for a moment. */
const REMEMBERED = 2_000;

/** What changed lately, ascending by position. What lies before `floor` has been forgotten. */
export class LiveLog {
  private entries: LiveEntry[] = [];
  private forgotten: Position;

  constructor(start: Position | null) {
    this.forgotten = start ?? '';
  }

  /** Up to where everything is told. */
  get head(): Position {
    return this.entries.at(-1)?.position ?? this.forgotten;
  }

  add(entry: LiveEntry): void {
    if (entry.position <= this.head) return;
    this.entries.push(entry);
    if (this.entries.length <= REMEMBERED) return;
    const [oldest] = this.entries.splice(0, this.entries.length - REMEMBERED / 2).slice(-1);
    if (oldest) this.forgotten = oldest.position;
  }

  /** Nobody listened, or there was too much to tell. */
  forget(upTo: Position): void {
    if (upTo <= this.head) return;
    this.entries = [];
    this.forgotten = upTo;
  }

  /** `null`: some of what came after `position` is not known, or the log was another one. */
  after(position: Position): readonly LiveEntry[] | null {
    if (position < this.forgotten || position > this.head) return null;
    return this.entries.slice(this.entries.findLastIndex((entry) => entry.position <= position) + 1);
  }
}
