import { ApiProperty } from '@nestjs/swagger';
import type {
  CivilDate,
  Instant,
  NoticeGrade,
  OrganisationId,
  PatientId,
  PreparationAnswer,
  PreparationStatus,
  SheetId,
  StayId,
} from '@tsunagi/domain';
import type { StayLine, StayStatus } from '@tsunagi/read-models';

/** 一覧の一行: ひとつの入院がいまどうなっているか */
export class StayLineResponse implements Omit<StayLine, 'coordinationNeeded' | 'sortOn'> {
  readonly stayId!: StayId;
  readonly patientId!: PatientId;
  /** 消去されていれば null */
  readonly name!: string | null;
  readonly kana!: string | null;
  readonly birthDate!: CivilDate | null;
  readonly sex!: string | null;
  readonly hospitalId!: OrganisationId;
  readonly hospitalName!: string | null;
  readonly status!: StayStatus;
  readonly ward!: string | null;
  readonly room!: string | null;
  readonly department!: string | null;
  readonly plannedOn!: CivilDate | null;
  readonly admittedOn!: CivilDate | null;
  /** 時刻が分からなければ null */
  readonly admittedAt!: Instant | null;
  readonly endedOn!: CivilDate | null;
  /** 入院日を1日目とした日数 */
  readonly daysInHospital!: number | null;
  readonly careManagerStatus!: 'unknown' | 'identified' | 'none';
  /** 担当の居宅介護支援事業所または地域包括支援センター */
  readonly officeId!: OrganisationId | null;
  readonly officeName!: string | null;
  readonly careManagerName!: string | null;
  /** 退院調整の要否。未判定なら null */
  readonly coordinationNeeded!: boolean | null;
  /** 退院予定日 */
  readonly expectedOn!: CivilDate | null;
  readonly foreseenFrom!: CivilDate | null;
  readonly foreseenTo!: CivilDate | null;
  /** 担当事業所に最後に伝えた見込み・予定・確定 */
  readonly gradeTold!: NoticeGrade | null;
  /** 担当事業所に最後に伝えた日 */
  readonly dateTold!: CivilDate | null;
  readonly announcedAt!: Instant | null;
  readonly receiptConfirmedAt!: Instant | null;
  readonly acknowledgedAt!: Instant | null;
  readonly answer!: PreparationAnswer | null;
  /** 担当事業所から最後に届いた入院時情報提供書 */
  readonly sheetId!: SheetId | null;
  readonly sheetVersion!: number | null;
  readonly sheetSentAt!: Instant | null;
  readonly sheetReceivedAt!: Instant | null;
  readonly preparationStatus!: PreparationStatus | null;
  /** 足りている・注意・不足・当日・連絡なし ほか */
  readonly preparationStatusName!: string | null;
  /** 準備期間の判定を、そのまま読み上げられる一文で */
  readonly sentence!: string | null;
}

/** 一覧の一行と、退院予定日までの日数 */
export class ListedStayResponse extends StayLineResponse {
  /** 退院予定日(見込みならその終わり)までの、自院・自事業所の営業日。今日なら0、過ぎていても0、未定なら null */
  readonly businessDaysLeft!: number | null;
}

export class StayPageResponse {
  @ApiProperty({ type: [ListedStayResponse] })
  readonly rows!: readonly ListedStayResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor!: string | null;
  /** 絞り込みに合うものの総数 */
  readonly total!: number;
}
