import { IsInstant } from '../validation/rules.js';

export class MoveClockRequest {
  /** 協定世界時 */
  @IsInstant()
  readonly now!: string;
}
