import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class WithdrawExpectedDischargeRequest extends HappenedRequest {
  /** 取り消す理由 */
  @IsOptional()
  @IsText(500)
  readonly reason?: string | null;
}
