import type { KeyObject } from 'node:crypto';

/** The keys used last, at most `capacity` of them; the one unused for longest goes first. */
export class RecentKeys {
  private readonly keys = new Map<string, KeyObject>();

  constructor(private readonly capacity: number) {}

  get(stream: string): KeyObject | undefined {
    const key = this.keys.get(stream);
    if (key) this.put(stream, key);
    return key;
  }

  put(stream: string, key: KeyObject): void {
    this.keys.delete(stream);
    this.keys.set(stream, key);
    if (this.keys.size <= this.capacity) return;
    for (const oldest of this.keys.keys()) {
      this.keys.delete(oldest);
      return;
    }
  }

  drop(stream: string): void {
    this.keys.delete(stream);
  }
}
