import type { PreparationStatus } from '@tsunagi/domain';
import type { StayAttentionName } from './attention.ja.js';

/** 病棟ごとの人数 */
export interface WardCountResponse {
  readonly ward: string;
  readonly count: number;
}

/** 準備期間の判定ごとの人数 */
export interface PreparationCountResponse {
  readonly status: PreparationStatus;
  readonly statusName: string;
  readonly count: number;
}

/** 対応が要ることごとの人数 */
export interface AttentionCountResponse {
  readonly attention: StayAttentionName;
  readonly name: string;
  readonly count: number;
}

/** 一覧を何で絞り込めて、それぞれ何人か。終了のほかは、入院中と予定のもの */
export interface StayCountsResponse {
  readonly planned: number;
  readonly admitted: number;
  readonly closed: number;
  readonly wards: readonly WardCountResponse[];
  readonly preparation: readonly PreparationCountResponse[];
  readonly attentions: readonly AttentionCountResponse[];
}
