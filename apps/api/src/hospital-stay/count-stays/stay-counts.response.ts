import { ApiProperty } from '@nestjs/swagger';
import type { StayAttentionName } from '@tsunagi/contracts';
import type { PreparationStatus } from '@tsunagi/domain';

/** 病棟ごとの人数 */
export class WardCountResponse {
  readonly ward!: string;
  readonly count!: number;
}

/** 準備期間の判定ごとの人数 */
export class PreparationCountResponse {
  readonly status!: PreparationStatus;
  readonly statusName!: string;
  readonly count!: number;
}

/** 対応が要ることごとの人数 */
export class AttentionCountResponse {
  readonly attention!: StayAttentionName;
  readonly name!: string;
  readonly count!: number;
}

/** 一覧を何で絞り込めて、それぞれ何人か。終了のほかは、入院中と予定のもの */
export class StayCountsResponse {
  readonly planned!: number;
  readonly admitted!: number;
  readonly closed!: number;
  @ApiProperty({ type: [WardCountResponse] })
  readonly wards!: readonly WardCountResponse[];
  @ApiProperty({ type: [PreparationCountResponse] })
  readonly preparation!: readonly PreparationCountResponse[];
  @ApiProperty({ type: [AttentionCountResponse] })
  readonly attentions!: readonly AttentionCountResponse[];
}
