import type {
  CivilDate,
  PreparationInputs,
  PreparationResult,
  PreparationStatus,
  RequiredDays,
} from '@tsunagi/domain';

/** 準備日数の試算: worked out for the asking, recorded nowhere. */
export interface PreparationPreview {
  readonly status: PreparationStatus;
  /** 足りている・注意・不足・当日・連絡なし ほか */
  readonly statusName: string;
  /** そのまま読み上げられる一文 */
  readonly sentence: string;
  readonly ruleId: string;
  readonly ruleVersion: number;
  /** 計算に使ったもの */
  readonly inputs: PreparationInputs;
  /** 有効連絡日 */
  readonly effectiveNoticeOn: CivilDate | null;
  /** 使える営業日 */
  readonly usableDays: number | null;
  /** 必要な営業日 */
  readonly requiredDays: RequiredDays | null;
  readonly profile: string | null;
  readonly bottleneckTask: PreparationResult['bottleneckTask'];
  /** この日以後で、足りる最初の退院日 */
  readonly sufficientOn: CivilDate | null;
  /** この退院日に間に合う、最後の連絡日 */
  readonly noticeNeededBy: CivilDate | null;
}
