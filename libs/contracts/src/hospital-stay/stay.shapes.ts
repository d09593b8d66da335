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
import type { StayLineResponse } from './stay-line.shapes.js';

/** 患者・利用者。消去されていれば、どの項目も null */
export interface PersonResponse {
  readonly name: string | null;
  readonly kana: string | null;
  readonly birthDate: CivilDate | null;
  readonly age: number | null;
  readonly sex: string | null;
  readonly postalCode: string | null;
  readonly address: string | null;
  readonly tel: string | null;
  /** 患者ID。病院だけに見える */
  readonly hospitalPatientNumber: string | null;
  readonly insuredNumber: string | null;
  readonly certificationStatus: string | null;
  readonly careLevel: CareLevel | null;
  readonly certifiedFrom: CivilDate | null;
  readonly certifiedTo: CivilDate | null;
}

export interface AdmissionWordsResponse {
  readonly attendingPhysician: string | null;
  /** 入院の原因 */
  readonly cause: string | null;
}

/** 退院調整の要否 */
export interface CoordinationResponse {
  /** 未判定なら null */
  readonly needed: boolean | null;
  readonly judgedOn: CivilDate | null;
  readonly criteria: readonly string[];
}

/** 準備期間の判定の、いまの結果 */
export interface StayPreparationResponse {
  readonly status: PreparationStatus | null;
  readonly statusName: string | null;
  /** そのまま読み上げられる一文 */
  readonly sentence: string | null;
  readonly dischargeOn: CivilDate | null;
  readonly usableDays: number | null;
  readonly requiredStandard: number | null;
  readonly requiredMinimum: number | null;
  readonly profile: string | null;
  readonly bottleneckTask: string | null;
  readonly shortBy: number | null;
  readonly sufficientOn: CivilDate | null;
  readonly noticeNeededBy: CivilDate | null;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly assessedAt: Instant | null;
}

/** 準備を要すること */
export interface NeedResponse {
  readonly needId: NeedId;
  readonly kind: PreparationNeedKind;
  readonly kindName: string;
  readonly state: 'open' | 'met' | 'waived';
  readonly addedAt: Instant;
  readonly endedAt: Instant | null;
  readonly note: string | null;
}

/** 入院時情報提供書 */
export interface StaySheetResponse {
  readonly sheetId: SheetId;
  readonly officeId: OrganisationId;
  readonly hospitalId: OrganisationId;
  readonly edition: string;
  readonly state: 'draft' | 'received' | 'read' | 'sent' | 'withdrawn';
  /** 第n報。0は未送付 */
  readonly version: number;
  readonly draftedAt: Instant;
  readonly sentAt: Instant | null;
  readonly providedAt: Instant | null;
  readonly channel: DeliveryChannel | null;
  readonly receiptConfirmedAt: Instant | null;
  readonly readAt: Instant | null;
}

/** 連携連絡票 */
export interface StayNoteResponse {
  readonly noteId: NoteId;
  readonly fromOrganisationId: OrganisationId;
  readonly toOrganisationId: OrganisationId;
  readonly edition: string;
  readonly state: 'draft' | 'received' | 'sent' | 'withdrawn' | 'partlyAnswered' | 'answered' | 'closed';
  readonly draftedAt: Instant;
  readonly sentAt: Instant | null;
  readonly isUrgent: boolean;
  readonly answerWantedBy: CivilDate | null;
  readonly receiptConfirmedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly reminders: number;
}

/** 三つの流れの版。変更の If-Match に使う。-1 はまだ何もない */
export interface StayRevisionsResponse {
  readonly hospitalStay: number;
  readonly dischargeNotice: number;
  readonly preparation: number;
}

export interface StayResponse {
  readonly stay: StayLineResponse;
  readonly person: PersonResponse | null;
  readonly admission: AdmissionWordsResponse;
  /** 病院が入院を記録した時刻 */
  readonly admissionRecordedAt: Instant;
  readonly coordination: CoordinationResponse;
  readonly careManagerId: StaffId | null;
  readonly careManagerIdentifiedAt: Instant | null;
  readonly communitySupportCenterId: OrganisationId | null;
  readonly preparation: StayPreparationResponse | null;
  readonly needs: readonly NeedResponse[];
  readonly sheets: readonly StaySheetResponse[];
  readonly notes: readonly StayNoteResponse[];
  readonly revisions: StayRevisionsResponse;
  /** 入院の流れの版。ETag と同じ */
  readonly revision: number;
}
