import { preparationStatusNames } from '@tsunagi/contracts';
import type { PreparationStatus } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';

export class ListWatchRequest extends PagedRequest {
  /** `true`: 入院中と予定(省略時)、`false`: 終わったもの */
  @IsOptional()
  @IsIn(['true', 'false'])
  readonly open?: 'true' | 'false';

  @IsOptional()
  @IsIn(Object.keys(preparationStatusNames))
  readonly status?: PreparationStatus;
}
