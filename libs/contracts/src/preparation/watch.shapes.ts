import type { CivilDate, Instant, OrganisationId, PreparationStatus, StayId } from '@tsunagi/domain';

/** ひとつの入院の、準備期間の判定 */
export interface WatchLineResponse {
  readonly stayId: StayId;
  readonly hospitalId: OrganisationId;
  readonly hospitalName: string | null;
  readonly officeId: OrganisationId | null;
  readonly officeName: string | null;
  /** 圏域の調整役には示さない */
  readonly name: string | null;
  readonly ward: string | null;
  readonly isOpen: boolean;
  readonly status: PreparationStatus | null;
  /** 足りている・注意・不足・当日・連絡なし ほか */
  readonly statusName: string | null;
  readonly dischargeOn: CivilDate | null;
  /** 使える営業日 */
  readonly usableDays: number | null;
  /** 必要な営業日 */
  readonly requiredStandard: number | null;
  readonly requiredMinimum: number | null;
  readonly profile: string | null;
  readonly bottleneckTask: string | null;
  readonly shortBy: number | null;
  /** 足りる最初の退院日 */
  readonly sufficientOn: CivilDate | null;
  /** この退院日に間に合う、最後の連絡日 */
  readonly noticeNeededBy: CivilDate | null;
  /** そのまま読み上げられる一文 */
  readonly sentence: string | null;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly assessedAt: Instant | null;
}

export interface StatusCountResponse {
  readonly status: PreparationStatus;
  readonly statusName: string;
  readonly count: number;
}

export interface WatchPageResponse {
  readonly rows: readonly WatchLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor: string | null;
  /** 入院中のものを判定ごとに数えたもの */
  readonly counts: readonly StatusCountResponse[];
}
