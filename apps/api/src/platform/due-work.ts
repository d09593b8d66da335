import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { addDays, type CivilDate, civilDateInJapan, type Instant, timeInJapan } from '@tsunagi/domain';
import { Clock } from './clock.js';
import { errorFacts, Log } from './log.js';

/** Morning sweeps are due at this time in Japan. */
export const MORNING = '06:00';
const LOOK_EVERY_MS = 20_000;

/** Does everything that is due at `now` and has not been done, after days of downtime too. Idempotent. */
export type CatchUp = (now: Instant) => Promise<void>;

function latestMorning(now: Instant): CivilDate {
  const today = civilDateInJapan(now);
  return timeInJapan(now) >= MORNING ? today : addDays(today, -1);
}

/** Asks the registered sweeps to catch up at start, every morning, and when a simulated clock is moved. */
@Injectable()
export class DueWork implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly work: CatchUp[] = [];
  private doneFor: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  register(catchUp: CatchUp): void {
    this.work.push(catchUp);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref();
    void this.look();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** One run at a time; a failure is logged and tried again at the next look. */
  catchUp(): Promise<void> {
    this.running = this.running.then(() => this.runAll());
    return this.running;
  }

  /** Catches up unless that has been done since the latest morning. */
  async look(): Promise<void> {
    if (latestMorning(this.clock.now()) !== this.doneFor) await this.catchUp();
  }

  private async runAll(): Promise<void> {
    const now = this.clock.now();
    try {
      for (const catchUp of this.work) await catchUp(now);
      this.doneFor = latestMorning(now);
    } catch (error) {
      this.log.error('due-work-failed', errorFacts(error));
    }
  }
}
