import { setImmediate, setTimeout as delay } from 'node:timers/promises';
import type { Journal, Position, Recorded, Subscription } from '@tsunagi/event-store';
import type { PoisonEvent, ReadModelStore } from '@tsunagi/read-models';
import { ReadModelProgress } from '../http/read-model-progress.js';
import { errorFacts, type Log } from '../log.js';
import { Progress, type ProjectorHealth } from './projector-health.js';
import { WaitingReaders } from './waiting-readers.js';

/** Events applied without a breath: some milliseconds, so that requests are served between. */
const SLICE = 100;
const LOOK_EVERY_MS = 1_000;
const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 30_000;

export interface ProjectorParts {
  readonly journal: Pick<Journal, 'subscribe' | 'head'>;
  readonly store: ReadModelStore;
  readonly log: Log;
  /** Milliseconds of a clock that only runs forward. */
  readonly monotonic: () => number;
}

/** Feeds the read models from their checkpoints on, by catch-up and then live. */
export class Projector extends ReadModelProgress {
  private readonly readers = new WaitingReaders();
  private readonly progress: Progress;
  private readonly ending = new AbortController();
  private subscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private failures = 0;
  private readonly listeners: ((events: readonly Recorded[]) => void)[] = [];

  constructor(private readonly parts: ProjectorParts) {
    super();
    this.progress = new Progress(parts.monotonic);
  }

  /** Called with the events that the read models show from now on. */
  onApplied(listener: (events: readonly Recorded[]) => void): void {
    this.listeners.push(listener);
  }

  start(): void {
    this.timer = setInterval(() => void this.compare(), LOOK_EVERY_MS).unref();
    this.subscription = this.subscribe();
  }

  /** Resolves when the slice in hand is applied; whoever waits is told that it is not reached. */
  async close(): Promise<void> {
    this.ending.abort();
    clearInterval(this.timer);
    await this.subscription?.close();
    this.readers.dismiss();
  }

  override waitFor(position: Position, milliseconds: number): Promise<boolean> {
    const wanted = position.padStart(20, '0');
    const reached = this.parts.store.position();
    if (reached !== null && reached >= wanted) return Promise.resolve(true);
    return this.readers.wait(wanted, milliseconds);
  }

  async health(): Promise<ProjectorHealth> {
    const head = await this.compare();
    const stopped = this.parts.store
      .listCheckpoints()
      .flatMap(({ projection, stoppedBy }) => (stoppedBy === null ? [] : [{ projection, ...stoppedBy }]));
    const position = this.parts.store.position();
    return { head, position, ...this.progress.signals(), stoppedProjections: stopped };
  }

  private subscribe(): Subscription {
    const { journal, store } = this.parts;
    return journal.subscribe(
      store.position(),
      (batch) => this.apply(batch),
      (error) => void this.resubscribe(error),
    );
  }

  private async resubscribe(error: unknown): Promise<void> {
    if (this.ending.signal.aborted) return;
    this.parts.log.error('projector-interrupted', {
      position: this.parts.store.position(),
      ...errorFacts(error),
    });
    const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** this.failures++);
    await delay(pause, undefined, { ref: false });
    if (!this.ending.signal.aborted) this.subscription = this.subscribe();
  }

  private async apply(batch: readonly Recorded[]): Promise<void> {
    for (let from = 0; from < batch.length; from += SLICE) {
      this.applySlice(batch.slice(from, from + SLICE));
      if (from + SLICE < batch.length) await setImmediate();
      if (this.ending.signal.aborted) return;
    }
    await this.compare();
  }

  private applySlice(slice: readonly Recorded[]): void {
    const { store } = this.parts;
    for (const poison of store.apply(slice)) this.reportPoison(poison);
    this.failures = 0;
    this.progress.moved();
    const position = store.position();
    if (position !== null) this.readers.reached(position);
    for (const tell of this.listeners) tell(slice);
  }

  private reportPoison({ projection, eventId, eventType, reason }: PoisonEvent): void {
    this.parts.log.error('projection-stopped', { projection, eventId, eventType, reason });
  }

  private async compare(): Promise<Position | null> {
    const head = await this.parts.journal.head();
    const position = this.parts.store.position();
    this.progress.compared(head === null || (position !== null && position >= head));
    return head;
  }
}
