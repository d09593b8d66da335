import type { CivilDate } from '@tsunagi/domain';
import type { OrganisationLineResponse } from './organisation-line.shapes.js';

/** 一日の営業時間 */
export interface OpeningHoursResponse {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** 毎年の休み。MM-DD、両端を含む */
export interface YearlyClosureResponse {
  readonly from: string;
  readonly to: string;
}

/** 営業日・営業時間 */
export interface BusinessHoursResponse {
  readonly effectiveFrom: CivilDate;
  /** 日曜から土曜まで。休みは null */
  readonly weekly: readonly (OpeningHoursResponse | null)[];
  readonly opensOnHolidays: boolean;
  readonly yearlyClosures: readonly YearlyClosureResponse[];
}

/** 臨時休業 */
export interface ClosureResponse {
  /** 取り消すときに添える */
  readonly closureId: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface OrganisationResponse extends OrganisationLineResponse {
  /** 新しい順 */
  readonly hours: readonly BusinessHoursResponse[];
  readonly closures: readonly ClosureResponse[];
  readonly revision: number;
}
