import type { Instant } from '@tsunagi/domain';

/** The one place that knows what time it is. Injection token and port. */
export abstract class Clock {
  /** True for a demonstration's clock: every event recorded under it is marked. */
  abstract readonly simulated: boolean;
  abstract now(): Instant;
}

export class SystemClock extends Clock {
  readonly simulated = false;

  now(): Instant {
    return new Date().toISOString();
  }
}

/** Starts at an instant, moves forward on request, and in between runs at normal speed. */
export class SimulatedClock extends Clock {
  readonly simulated = true;
  private startedAt: number;
  private readingAtStart: number;

  /** @param monotonic milliseconds that never run backwards; a constant one makes the clock stand still. */
  constructor(
    start: Instant,
    private readonly monotonic: () => number = () => performance.now(),
  ) {
    super();
    this.startedAt = Date.parse(start);
    this.readingAtStart = monotonic();
  }

  now(): Instant {
    return new Date(this.startedAt + Math.floor(this.monotonic() - this.readingAtStart)).toISOString();
  }

  /** @returns false, and stands as it was, when `instant` lies in the past. */
  moveTo(instant: Instant): boolean {
    if (instant < this.now()) return false;
    this.startedAt = Date.parse(instant);
    this.readingAtStart = this.monotonic();
    return true;
  }
}
