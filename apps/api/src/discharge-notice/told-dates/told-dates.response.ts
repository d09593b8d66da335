import { ApiProperty } from '@nestjs/swagger';
import type {
  AnnouncementId,
  CivilDate,
  ConsentReference,
  DeliveryChannel,
  Instant,
  NoticeGrade,
  OrganisationId,
  PreparationAnswer,
  StayId,
} from '@tsunagi/domain';
import type { ToldDate } from '@tsunagi/read-models';

type Shown = Omit<ToldDate, 'position' | 'announcedBy' | 'receiptTextPosition' | 'answerTextPosition'>;

/** 退院の連絡ひとつと、その返答 */
export class ToldDateResponse implements Shown {
  readonly announcementId!: AnnouncementId;
  readonly stayId!: StayId;
  readonly officeId!: OrganisationId;
  readonly officeName!: string | null;
  /** 見込み・予定・確定 */
  readonly grade!: NoticeGrade;
  /** 伝えた日。幅だけを伝えたときは null */
  readonly expectedOn!: CivilDate | null;
  readonly foreseenFrom!: CivilDate | null;
  readonly foreseenTo!: CivilDate | null;
  readonly channel!: DeliveryChannel;
  readonly consentForm!: ConsentReference['form'];
  /** 伝えた時刻 */
  readonly announcedAt!: Instant;
  /** 記録した時刻 */
  readonly recordedAt!: Instant;
  readonly announcedByName!: string | null;
  readonly message!: string | null;
  readonly receiptConfirmedAt!: Instant | null;
  /** 電話で受領を確かめた相手 */
  readonly receiptConfirmedWith!: string | null;
  readonly acknowledgedAt!: Instant | null;
  readonly acknowledgedByName!: string | null;
  /** できる・難しい・要相談 */
  readonly answer!: PreparationAnswer | null;
  readonly earliestOn!: CivilDate | null;
  readonly answerReason!: string | null;
}

export class ToldDatesResponse {
  /** 伝えた順 */
  @ApiProperty({ type: [ToldDateResponse] })
  readonly rows!: readonly ToldDateResponse[];
}
