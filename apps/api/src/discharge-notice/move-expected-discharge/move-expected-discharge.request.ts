import type { CivilDate } from '@tsunagi/domain';
import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

export class MoveExpectedDischargeRequest extends HappenedRequest {
  /** 新しい退院予定日 */
  @IsCivilDate()
  readonly expectedOn!: CivilDate;

  /** 動いた理由 */
  @IsOptional()
  @IsText(500)
  readonly reason?: string | null;
}
