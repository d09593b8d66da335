import type { Position } from '@tsunagi/event-store';

/** Lagging and not advancing are two signals: a rebuild lags and advances, a dead projector does neither. */
export interface ProjectorHealth {
  readonly head: Position | null;
  readonly position: Position | null;
  /** 反映待ち: how long the read models have been behind the log. */
  readonly behindForMs: number;
  readonly isLagging: boolean;
  /** How long they have not moved although they are behind. */
  readonly unmovedForMs: number;
  readonly isNotAdvancing: boolean;
  readonly stoppedProjections: readonly {
    readonly projection: string;
    readonly eventId: string;
    readonly eventType: string;
    readonly error: string;
  }[];
}

/** Longer than this is worth a call. */
const PATIENCE_MS = 10_000;

/** Remembers by a clock that only runs forward when the read models last moved and last were level. */
export class Progress {
  private levelAt: number;
  private movedAt: number;

  constructor(private readonly now: () => number) {
    this.levelAt = this.movedAt = now();
  }

  moved(): void {
    this.movedAt = this.now();
  }

  /** Called at least every second, so that being behind is not counted from an idle night on. */
  compared(isLevel: boolean): void {
    if (isLevel) this.levelAt = this.now();
  }

  signals(): Pick<ProjectorHealth, 'behindForMs' | 'isLagging' | 'unmovedForMs' | 'isNotAdvancing'> {
    const behindForMs = Math.round(this.now() - this.levelAt);
    const unmovedForMs = Math.min(behindForMs, Math.round(this.now() - this.movedAt));
    return {
      behindForMs,
      isLagging: behindForMs > PATIENCE_MS,
      unmovedForMs,
      isNotAdvancing: unmovedForMs > PATIENCE_MS,
    };
  }
}
