import { ApiProperty } from '@nestjs/swagger';
import type {
  CareLevel,
  CivilDate,
  DeliveryChannel,
  Instant,
  NeedId,
  NoteId,
  OrganisationId,
  PreparationNeedKind,
  PreparationStatus,
  SheetId,
  StaffId,
} from '@tsunagi/domain';
import type { NoteTable, SheetState } from '@tsunagi/read-models';
import { StayLineResponse } from '../list-stays/stay-line.response.js';

/** 患者・利用者。消去されていれば、どの項目も null */
export class PersonResponse {
  readonly name!: string | null;
  readonly kana!: string | null;
  readonly birthDate!: CivilDate | null;
  readonly age!: number | null;
  readonly sex!: string | null;
  readonly postalCode!: string | null;
  readonly address!: string | null;
  readonly tel!: string | null;
  /** 患者ID。病院だけに見える */
  readonly hospitalPatientNumber!: string | null;
  readonly insuredNumber!: string | null;
  readonly certificationStatus!: string | null;
  readonly careLevel!: CareLevel | null;
  readonly certifiedFrom!: CivilDate | null;
  readonly certifiedTo!: CivilDate | null;
}

export class AdmissionWordsResponse {
  readonly attendingPhysician!: string | null;
  /** 入院の原因 */
  readonly cause!: string | null;
}

/** 退院調整の要否 */
export class CoordinationResponse {
  /** 未判定なら null */
  readonly needed!: boolean | null;
  readonly judgedOn!: CivilDate | null;
  @ApiProperty({ type: [String] })
  readonly criteria!: readonly string[];
}

/** 準備期間の判定の、いまの結果 */
export class StayPreparationResponse {
  readonly status!: PreparationStatus | null;
  readonly statusName!: string | null;
  /** そのまま読み上げられる一文 */
  readonly sentence!: string | null;
  readonly dischargeOn!: CivilDate | null;
  readonly usableDays!: number | null;
  readonly requiredStandard!: number | null;
  readonly requiredMinimum!: number | null;
  readonly profile!: string | null;
  readonly bottleneckTask!: string | null;
  readonly shortBy!: number | null;
  readonly sufficientOn!: CivilDate | null;
  readonly noticeNeededBy!: CivilDate | null;
  readonly ruleId!: string | null;
  readonly ruleVersion!: number | null;
  readonly assessedAt!: Instant | null;
}

/** 準備を要すること */
export class NeedResponse {
  readonly needId!: NeedId;
  readonly kind!: PreparationNeedKind;
  readonly kindName!: string;
  readonly state!: 'open' | 'met' | 'waived';
  readonly addedAt!: Instant;
  readonly endedAt!: Instant | null;
  readonly note!: string | null;
}

/** 入院時情報提供書 */
export class StaySheetResponse {
  readonly sheetId!: SheetId;
  readonly officeId!: OrganisationId;
  readonly hospitalId!: OrganisationId;
  readonly edition!: string;
  readonly state!: SheetState;
  /** 第n報。0は未送付 */
  readonly version!: number;
  readonly draftedAt!: Instant;
  readonly sentAt!: Instant | null;
  readonly providedAt!: Instant | null;
  readonly channel!: DeliveryChannel | null;
  readonly receiptConfirmedAt!: Instant | null;
  readonly readAt!: Instant | null;
}

/** 連携連絡票 */
export class StayNoteResponse {
  readonly noteId!: NoteId;
  readonly fromOrganisationId!: OrganisationId;
  readonly toOrganisationId!: OrganisationId;
  readonly edition!: string;
  readonly state!: NoteTable['state'];
  readonly draftedAt!: Instant;
  readonly sentAt!: Instant | null;
  readonly isUrgent!: boolean;
  readonly answerWantedBy!: CivilDate | null;
  readonly receiptConfirmedAt!: Instant | null;
  readonly answeredAt!: Instant | null;
  readonly reminders!: number;
}

/** 三つの流れの版。変更の If-Match に使う。-1 はまだ何もない */
export class StayRevisionsResponse {
  readonly hospitalStay!: number;
  readonly dischargeNotice!: number;
  readonly preparation!: number;
}

export class StayResponse {
  readonly stay!: StayLineResponse;
  readonly person!: PersonResponse | null;
  readonly admission!: AdmissionWordsResponse;
  /** 病院が入院を記録した時刻 */
  readonly admissionRecordedAt!: Instant;
  readonly coordination!: CoordinationResponse;
  readonly careManagerId!: StaffId | null;
  readonly careManagerIdentifiedAt!: Instant | null;
  readonly communitySupportCenterId!: OrganisationId | null;
  readonly preparation!: StayPreparationResponse | null;
  @ApiProperty({ type: [NeedResponse] })
  readonly needs!: readonly NeedResponse[];
  @ApiProperty({ type: [StaySheetResponse] })
  readonly sheets!: readonly StaySheetResponse[];
  @ApiProperty({ type: [StayNoteResponse] })
  readonly notes!: readonly StayNoteResponse[];
  readonly revisions!: StayRevisionsResponse;
  /** 入院の流れの版。ETag と同じ */
  readonly revision!: number;
}
