import type { SheetId } from '@tsunagi/domain';
import type { Written } from '../platform/execute.js';

export class WrittenSheet implements Written {
  readonly id!: SheetId;
  readonly revision!: number;
  /** 読み出しに添える位置 */
  readonly position!: string | null;
}
