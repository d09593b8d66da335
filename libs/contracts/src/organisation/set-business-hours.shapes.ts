import type { CivilDate, Instant } from '@tsunagi/domain';
import type { OpeningHoursResponse } from './organisation.shapes.js';

/** 毎年の休み。MM-DD、両端を含む */
export interface YearlyClosureRequest {
  readonly from: string;
  readonly to: string;
}

/** 運営規程の営業日・営業時間 */
export interface SetBusinessHoursRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 効力の始まる日 */
  readonly effectiveFrom: CivilDate;
  /** 日曜から土曜まで七日分。休みの日は null */
  readonly weekly: readonly (OpeningHoursResponse | null)[];
  /** 祝日に営業するか */
  readonly opensOnHolidays: boolean;
  /** 毎年の休業(年をまたいでもよい) */
  readonly yearlyClosures?: readonly YearlyClosureRequest[];
}
