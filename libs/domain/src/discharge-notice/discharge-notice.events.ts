import type {
  AnnouncementId,
  CivilDate,
  ConsentReference,
  DeliveryChannel,
  DomainEvent,
  Instant,
  OrganisationId,
  PlainEvent,
  StaffId,
  StayId,
} from '../kernel/index.js';

/** 見込み / 予定 / 確定 */
export type NoticeGrade = 'prospect' | 'planned' | 'confirmed';
/** できる / 難しい / 要相談 */
export type PreparationAnswer = 'possible' | 'difficult' | 'toBeDiscussed';

interface Happened {
  readonly occurredAt: Instant;
}

/** 退院の見込み: a range of days, no date yet. */
export type DischargeForeseen = PlainEvent<
  'DischargeForeseen',
  Happened & { readonly stayId: StayId; readonly from: CivilDate; readonly to: CivilDate }
>;
/** 退院予定日が決まった */
export type DischargeExpected = PlainEvent<
  'DischargeExpected',
  Happened & { readonly stayId: StayId; readonly expectedOn: CivilDate }
>;
/** 退院予定日が動いた */
export type ExpectedDischargeMoved = DomainEvent<
  'ExpectedDischargeMoved',
  Happened & { readonly from: CivilDate; readonly expectedOn: CivilDate },
  { readonly reason: string | null }
>;
/** 退院予定の取消 */
export type ExpectedDischargeWithdrawn = DomainEvent<
  'ExpectedDischargeWithdrawn',
  Happened & { readonly expectedOn: CivilDate | null },
  { readonly reason: string | null }
>;
/** 退院の連絡: what one office was told, when, and by which means. */
export type ExpectedDischargeAnnounced = DomainEvent<
  'ExpectedDischargeAnnounced',
  Happened & {
    readonly announcementId: AnnouncementId;
    readonly officeId: OrganisationId;
    readonly grade: NoticeGrade;
    /** Names a date, or only a range (見込み). */
    readonly expectedOn: CivilDate | null;
    readonly foreseen: { readonly from: CivilDate; readonly to: CivilDate } | null;
    readonly channel: DeliveryChannel;
    readonly consent: ConsentReference;
  },
  { readonly message: string | null }
>;
/** 受領確認: it arrived; by telephone for fax and paper. */
export type AnnouncementReceiptConfirmed = DomainEvent<
  'AnnouncementReceiptConfirmed',
  Happened & { readonly announcementId: AnnouncementId; readonly confirmedBy: StaffId | null },
  { readonly confirmedWith: string | null }
>;
/** 確認: a named person read it and answered. */
export type AnnouncementAcknowledged = DomainEvent<
  'AnnouncementAcknowledged',
  Happened & {
    readonly announcementId: AnnouncementId;
    readonly acknowledgedBy: StaffId | null;
    readonly answer: PreparationAnswer;
    /** 間に合う最も早い日, for 難しい. */
    readonly earliestOn: CivilDate | null;
  },
  { readonly acknowledgedByName: string; readonly reason: string | null }
>;

/** 退院の連絡 */
export type DischargeNoticeEvent =
  | DischargeForeseen
  | DischargeExpected
  | ExpectedDischargeMoved
  | ExpectedDischargeWithdrawn
  | ExpectedDischargeAnnounced
  | AnnouncementReceiptConfirmed
  | AnnouncementAcknowledged;
