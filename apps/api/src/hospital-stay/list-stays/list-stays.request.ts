import { preparationStatusNames, stayAttentionNames } from '@tsunagi/contracts';
import type { CivilDate, PreparationStatus } from '@tsunagi/domain';
import type { StayAttention, StayStatus } from '@tsunagi/read-models';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

const STATUSES: Readonly<Record<StayStatus, null>> = {
  ...{ planned: null, admitted: null, discharged: null, transferred: null, died: null, cancelled: null },
};
const FARTHEST = 1_000_000;

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

  /** 予定・入院中、終わったものなら退院・転院・死亡・取消 */
  @IsOptional()
  @IsIn(Object.keys(STATUSES))
  readonly status?: StayStatus;

  /** 対応が要ること */
  @IsOptional()
  @IsIn(Object.keys(stayAttentionNames))
  readonly attention?: StayAttention;

  /** 退院予定日(見込みならその終わり)がこの日から */
  @IsOptional()
  @IsCivilDate()
  readonly expectedFrom?: CivilDate;

  /** 退院予定日(見込みならその終わり)がこの日まで */
  @IsOptional()
  @IsCivilDate()
  readonly expectedTo?: CivilDate;

  /** 先頭から何件目の次から読むか。cursor と一緒には使えない */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(FARTHEST)
  readonly from?: number;
}
