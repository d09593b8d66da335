import { IsText } from '../../platform/validation/rules.js';

export class WithdrawSheetRequest {
  /** 取り消す理由 */
  @IsText(200)
  readonly reason!: string;
}
