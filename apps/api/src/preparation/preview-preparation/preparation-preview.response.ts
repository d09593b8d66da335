import { ApiProperty } from '@nestjs/swagger';
import type {
  CivilDate,
  DayVerdict,
  Instant,
  OrganisationId,
  PreparationAdder,
  PreparationInputs,
  PreparationResult,
  PreparationRuleScope,
  PreparationStatus,
  RequiredDays,
} from '@tsunagi/domain';

/** ルールが足した日数ひとつ */
export class AddedDaysResponse {
  readonly adder!: PreparationAdder;
  readonly name!: string;
  readonly days!: number;
}

/** 使ったルールの版 */
export class AppliedRuleResponse {
  readonly ruleId!: string;
  readonly version!: number;
  readonly name!: string;
  readonly scope!: PreparationRuleScope['kind'];
  /** 標準・圏域・病院・事業所 */
  readonly scopeName!: string;
  /** この日以後の退院に使う */
  readonly effectiveFrom!: CivilDate;
  /** 出典 */
  readonly source!: string | null;
  /** この時刻までに届いた連絡は、その日から数える */
  readonly noticeCutoff!: string;
  readonly profileName!: string | null;
  /** 足す前の必要な営業日 */
  readonly lead!: RequiredDays | null;
  @ApiProperty({ type: [AddedDaysResponse] })
  readonly adders!: readonly AddedDaysResponse[];
}

/** 連絡の日から退院日までの一日 */
export class SummedDayResponse {
  readonly on!: CivilDate;
  readonly verdict!: DayVerdict;
  /** 数える、または数えない理由 */
  readonly name!: string;
  /** 何日目か。数えない日は null */
  readonly number!: number | null;
}

/** ひとつの事業所の営業日で数えたもの */
export class OfficePreviewResponse {
  /** 担当の事業所がまだなければ null */
  readonly officeId!: OrganisationId | null;
  readonly officeName!: string | null;
  /** 判定はこの事業所で決まる */
  readonly isResponsible!: boolean;
  readonly calendarOf!: PreparationInputs['calendarOf'];
  readonly status!: PreparationStatus;
  readonly statusName!: string;
  /** 数えはじめの連絡が届いた時刻。まだなら null */
  readonly noticeArrivedAt!: Instant | null;
  /** いま連絡したとして数えた */
  readonly noticeAssumed!: boolean;
  readonly usableDays!: number | null;
  readonly requiredDays!: RequiredDays | null;
  readonly firstSufficientOn!: CivilDate | null;
  @ApiProperty({ type: [SummedDayResponse] })
  readonly days!: readonly SummedDayResponse[];
}

/** 準備日数の試算: worked out for the asking, recorded nowhere. */
export class PreparationPreview implements PreparationResult {
  readonly status!: PreparationStatus;
  /** 足りている・注意・不足・当日・連絡なし ほか */
  readonly statusName!: string;
  /** そのまま読み上げられる一文 */
  readonly sentence!: string;
  readonly ruleId!: string;
  readonly ruleVersion!: number;
  readonly rule!: AppliedRuleResponse;
  /** 計算に使ったもの */
  readonly inputs!: PreparationInputs;
  /** 有効連絡日 */
  readonly effectiveNoticeOn!: CivilDate | null;
  /** 使える営業日 */
  readonly usableDays!: number | null;
  /** 必要な営業日 */
  readonly requiredDays!: RequiredDays | null;
  readonly profile!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly bottleneckTask!: PreparationResult['bottleneckTask'];
  /** この日以後で、足りる最初の退院日 */
  readonly sufficientOn!: CivilDate | null;
  /** 今日以後で、足りる最初の退院日。試した日によらない */
  readonly firstSufficientOn!: CivilDate | null;
  /** この退院日に間に合う、最後の連絡日 */
  readonly noticeNeededBy!: CivilDate | null;
  /** 担当の事業所が先頭。病院には、ほかに連絡した事業所も */
  @ApiProperty({ type: [OfficePreviewResponse] })
  readonly offices!: readonly OfficePreviewResponse[];
}
