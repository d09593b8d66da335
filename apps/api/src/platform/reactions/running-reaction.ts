import { setTimeout as delay } from 'node:timers/promises';
import type { Journal, Position, StoredEvent, Subscription } from '@tsunagi/event-store';
import { errorFacts, type Log } from '../log.js';
import type { Reaction, ReactionHealth } from './reaction.js';
import type { ReactionCheckpoints } from './reaction-checkpoints.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 60_000;
/** Events that concern nobody are passed again after a crash, which costs nothing. */
const SAVED_EVERY = 500;
const PAUSE_AFTER_LOST_SUBSCRIPTION_MS = 1_000;

interface Surroundings {
  readonly journal: Journal;
  readonly checkpoints: ReactionCheckpoints;
  readonly log: Log;
  /** Called whenever the position or the health changes. */
  readonly onChange: () => void;
}

/** One reaction on its own subscription: a failing event is tried again for ever, and holds up nobody else. */
export class RunningReaction {
  private readonly ending = new AbortController();
  private position: Position | null;
  private readonly eventTypes: ReadonlySet<string>;
  private unsaved = 0;
  private failing: ReactionHealth['failing'] = null;
  private subscription: Subscription;

  constructor(
    private readonly reaction: Reaction,
    private readonly around: Surroundings,
  ) {
    this.eventTypes = new Set(reaction.eventTypes);
    this.position = around.checkpoints.find(reaction.name);
    this.subscription = this.subscribe();
  }

  health(): ReactionHealth {
    return { name: this.reaction.name, position: this.position, failing: this.failing };
  }

  hasReached(position: Position): boolean {
    return this.position !== null && this.position >= position;
  }

  async close(): Promise<void> {
    this.ending.abort();
    await this.subscription.close();
    this.save();
  }

  private subscribe(): Subscription {
    return this.around.journal.store.subscribe(
      this.position,
      (batch) => this.handleBatch(batch),
      (error) => void this.resubscribe(error),
    );
  }

  private async resubscribe(error: unknown): Promise<void> {
    if (this.ending.signal.aborted) return;
    this.around.log.error('reaction-subscription-lost', {
      reaction: this.reaction.name,
      ...errorFacts(error),
    });
    await delay(PAUSE_AFTER_LOST_SUBSCRIPTION_MS, undefined, { ref: false });
    if (!this.ending.signal.aborted) this.subscription = this.subscribe();
  }

  private async handleBatch(batch: readonly StoredEvent[]): Promise<void> {
    for (const stored of batch) {
      const concerns = this.eventTypes.has(stored.type);
      if (concerns) await this.handleUntilDone(stored);
      this.position = stored.position;
      if (concerns || ++this.unsaved >= SAVED_EVERY) this.save();
    }
    this.around.onChange();
  }

  private save(): void {
    this.unsaved = 0;
    if (this.position !== null) this.around.checkpoints.store(this.reaction.name, this.position);
  }

  /** Most events concern nobody here, so only those that do are opened. */
  private async handle({ position }: StoredEvent): Promise<void> {
    const [recorded] = await this.around.journal.readAll(this.position, 1);
    if (recorded?.position !== position) throw new Error('the log changed under the reaction');
    await this.reaction.handle(recorded);
  }

  private async handleUntilDone(stored: StoredEvent): Promise<void> {
    for (let attempts = 1; ; attempts++) {
      this.ending.signal.throwIfAborted();
      try {
        await this.handle(stored);
        this.failing = null;
        return;
      } catch (error) {
        this.noteFailure(stored, error, attempts);
        const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
        await delay(pause, undefined, { signal: this.ending.signal, ref: false });
      }
    }
  }

  private noteFailure({ id, position }: StoredEvent, error: unknown, attempts: number): void {
    const { log, onChange } = this.around;
    const facts = errorFacts(error);
    log.error('reaction-failed', { reaction: this.reaction.name, eventId: id, position, attempts, ...facts });
    const since = this.failing?.since ?? new Date().toISOString();
    this.failing = { attempts, since, error: String(facts['error']) };
    onChange();
  }
}
