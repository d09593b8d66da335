import { preparationNeedNames } from '@tsunagi/contracts';
import type { PreparationNeedKind } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class AddNeedRequest extends HappenedRequest {
  /** 準備を要すること */
  @IsIn(Object.keys(preparationNeedNames))
  readonly kind!: PreparationNeedKind;

  /** 補足 */
  @IsOptional()
  @IsText()
  readonly note?: string | null;
}
