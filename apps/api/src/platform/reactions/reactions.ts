import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Journal } from '@tsunagi/event-store';
import { Log } from '../log.js';
import type { Reaction, ReactionHealth } from './reaction.js';
import { ReactionCheckpoints } from './reaction-checkpoints.js';
import { RunningReaction } from './running-reaction.js';

/** Runs every registered reaction from its own checkpoint; register in the constructor or `onModuleInit`. */
@Injectable()
export class Reactions implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly registered: Reaction[] = [];
  private running: RunningReaction[] = [];
  private waiting: (() => void)[] = [];
  private ended = false;

  constructor(
    private readonly journal: Journal,
    private readonly checkpoints: ReactionCheckpoints,
    private readonly log: Log,
  ) {}

  register(reaction: Reaction): void {
    this.registered.push(reaction);
  }

  onApplicationBootstrap(): void {
    const { journal, checkpoints, log } = this;
    const onChange = (): void => this.wake();
    this.running = this.registered.map(
      (reaction) => new RunningReaction(reaction, { journal, checkpoints, log, onChange }),
    );
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    await Promise.all(this.running.map((reaction) => reaction.close()));
    this.wake();
  }

  health(): readonly ReactionHealth[] {
    return this.running.map((reaction) => reaction.health());
  }

  /**
   * Waits until every reaction has handled everything in the log, including what reactions wrote meanwhile.
   * @returns false when one of them is failing, or the server stops.
   */
  async settled(): Promise<boolean> {
    for (;;) {
      const head = await this.journal.head();
      const behind = this.running.filter((reaction) => head !== null && !reaction.hasReached(head));
      if (behind.length === 0) return true;
      if (this.ended || behind.some((reaction) => reaction.health().failing !== null)) return false;
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  private wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
