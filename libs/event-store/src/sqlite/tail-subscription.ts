import type { Position, StoredEvent, Subscription } from '../event-store.js';

const PAGE = 500;

export interface TailSource {
  readonly readAll: (after: Position | null, limit: number) => Promise<readonly StoredEvent[]>;
  readonly ended: (subscription: TailSubscription) => void;
}

/** Reads page after page, and at the end of the log waits to be woken by the next commit. */
export class TailSubscription implements Subscription {
  private readonly running: Promise<void>;
  private closed = false;
  private news = false;
  private wakeUp: (() => void) | null = null;

  constructor(
    private readonly source: TailSource,
    private position: Position | null,
    private readonly handler: (batch: readonly StoredEvent[]) => Promise<void>,
    onError: (error: unknown) => void,
  ) {
    this.running = this.run()
      .catch(onError)
      .finally(() => source.ended(this));
  }

  /** There may be something to read. */
  notify(): void {
    this.news = true;
    this.wakeUp?.();
  }

  /** Resolves when the batch in hand is done; a handler must not await it. */
  readonly close = async (): Promise<void> => {
    this.closed = true;
    this.notify();
    await this.running;
  };

  private async run(): Promise<void> {
    while (!this.closed) {
      this.news = false;
      const batch = await this.source.readAll(this.position, PAGE);
      const last = batch.at(-1);
      if (last === undefined) await this.sleep();
      else if (!this.closed) {
        await this.handler(batch);
        this.position = last.position;
      }
    }
  }

  private async sleep(): Promise<void> {
    if (this.news) return;
    await new Promise<void>((resolve) => (this.wakeUp = resolve));
    this.wakeUp = null;
  }
}
