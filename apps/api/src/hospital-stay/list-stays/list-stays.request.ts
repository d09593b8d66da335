import { preparationStatusNames } from '@tsunagi/contracts';
import type { PreparationStatus } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class ListStaysRequest extends PagedRequest {
  /** `true`: 入院中と予定(省略時)、`false`: 終わったもの */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly open?: 'true' | 'false';

  /** 病棟 */
  @IsOptional()
  @IsText(100)
  readonly ward?: string;

  /** 準備期間の判定 */
  @IsOptional()
  @IsIn(Object.keys(preparationStatusNames))
  readonly preparationStatus?: PreparationStatus;
}
