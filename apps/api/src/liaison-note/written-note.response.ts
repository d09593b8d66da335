import type { NoteId } from '@tsunagi/domain';
import type { Written } from '../platform/execute.js';

export class WrittenNote implements Written {
  readonly id!: NoteId;
  readonly revision!: number;
  /** 読み出しに添える位置 */
  readonly position!: string | null;
}
