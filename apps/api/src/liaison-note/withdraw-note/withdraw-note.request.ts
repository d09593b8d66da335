import { IsText } from '../../platform/validation/rules.js';

export class WithdrawNoteRequest {
  /** 取り消す理由 */
  @IsText(200)
  readonly reason!: string;
}
