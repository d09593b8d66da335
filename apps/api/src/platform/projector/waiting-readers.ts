import type { Position } from '@tsunagi/event-store';

interface Reader {
  readonly position: Position;
  readonly answer: (isReached: boolean) => void;
}

/** Readers that wait for the read models to reach what they have written; each waits its own time at most. */
export class WaitingReaders {
  private readonly readers = new Set<Reader>();

  wait(position: Position, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => reader.answer(false), milliseconds);
      const reader: Reader = {
        position,
        answer: (isReached) => {
          clearTimeout(timer);
          this.readers.delete(reader);
          resolve(isReached);
        },
      };
      this.readers.add(reader);
    });
  }

  reached(position: Position): void {
    for (const reader of this.readers) if (reader.position <= position) reader.answer(true);
  }

  dismiss(): void {
    for (const reader of this.readers) reader.answer(false);
  }
}
