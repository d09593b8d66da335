import { Injectable } from '@nestjs/common';
import { addDays, civilDateInJapan, type Instant, instantInJapan } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { Clock, SimulatedClock } from '../clock.js';
import { DueWork, MORNING } from '../due-work.js';
import { ReadModelProgress } from '../http/read-model-progress.js';
import { ProblemError } from '../problem/problem-error.js';
import { Reactions } from '../reactions/reactions.js';

const READ_MODEL_PATIENCE_MS = 10_000;

/** The mornings after `from`, up to and including `to`. */
function morningsBetween(from: Instant, to: Instant): Instant[] {
  const mornings: Instant[] = [];
  for (let day = civilDateInJapan(from); ; day = addDays(day, 1)) {
    const morning = instantInJapan(day, MORNING);
    if (morning > to) return mornings;
    if (morning > from) mornings.push(morning);
  }
}

/** Moves a simulated clock, doing on the way what would have happened on every morning passed. */
@Injectable()
export class TimeTravel {
  private moving: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly journal: Journal,
    private readonly reactions: Reactions,
    private readonly dueWork: DueWork,
    private readonly progress: ReadModelProgress,
  ) {}

  /** @returns what the clock says afterwards. @throws ProblemError 409 when `target` lies in the past */
  moveTo(target: Instant): Promise<Instant> {
    const moved = this.moving.then(() => this.move(target));
    this.moving = moved.catch(() => undefined);
    return moved;
  }

  private async move(target: Instant): Promise<Instant> {
    const { clock } = this;
    if (!(clock instanceof SimulatedClock) || target < clock.now())
      throw new ProblemError(409, 'CLOCK_GOES_BACK');
    await this.settle();
    for (const morning of morningsBetween(clock.now(), target)) {
      clock.moveTo(morning);
      await this.dueWork.catchUp();
      await this.settle();
    }
    clock.moveTo(target);
    return clock.now();
  }

  private async settle(): Promise<void> {
    await this.reactions.settled();
    const head = await this.journal.head();
    if (head !== null) await this.progress.waitFor(head, READ_MODEL_PATIENCE_MS);
  }
}
