import { setTimeout as delay } from 'node:timers/promises';
import type { Journal, Position, Recorded, Subscription } from '@tsunagi/event-store';
import { errorFacts, type Log } from '../log.js';
import type { Reaction, ReactionHealth } from './reaction.js';
import type { ReactionCheckpoints } from './reaction-checkpoints.js';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 60_000;
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
  private failing: ReactionHealth['failing'] = null;
  private subscription: Subscription;

  constructor(
    private readonly reaction: Reaction,
    private readonly around: Surroundings,
  ) {
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
  }

  private subscribe(): Subscription {
    return this.around.journal.subscribe(
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

  private async handleBatch(batch: readonly Recorded[]): Promise<void> {
    for (const recorded of batch) {
      if (this.reaction.eventTypes.includes(recorded.event.type)) await this.handleUntilDone(recorded);
      this.position = recorded.position;
    }
    if (this.position !== null) this.around.checkpoints.store(this.reaction.name, this.position);
    this.around.onChange();
  }

  private async handleUntilDone(recorded: Recorded): Promise<void> {
    for (let attempts = 1; ; attempts++) {
      this.ending.signal.throwIfAborted();
      try {
        await this.reaction.handle(recorded);
        this.failing = null;
        return;
      } catch (error) {
        this.noteFailure(recorded, error, attempts);
        const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1));
        await delay(pause, undefined, { signal: this.ending.signal, ref: false });
      }
    }
  }

  private noteFailure({ id, position }: Recorded, error: unknown, attempts: number): void {
    const { log, onChange } = this.around;
    const facts = errorFacts(error);
    log.error('reaction-failed', { reaction: this.reaction.name, eventId: id, position, attempts, ...facts });
    const since = this.failing?.since ?? new Date().toISOString();
    this.failing = { attempts, since, error: String(facts['error']) };
    onChange();
  }
}
