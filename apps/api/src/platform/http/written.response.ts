import type { Written } from '../execute.js';

/** Answer of a write that founds or changes one thing. */
export class WrittenResponse implements Written {
  readonly id!: string;
  readonly revision!: number;
  /** 読み出しに添える位置 */
  readonly position!: string | null;
}
