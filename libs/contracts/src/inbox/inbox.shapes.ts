import type {
  CivilDate,
  DeliveryChannel,
  Instant,
  NoticeGrade,
  OrganisationId,
  PatientId,
  PreparationAnswer,
  StayId,
} from '@tsunagi/domain';
import type { inboxKindNames, inboxStateNames } from './labels.ja.js';

/** 届いたものひとつ */
export interface InboxLineResponse {
  readonly itemId: string;
  readonly kind: keyof typeof inboxKindNames;
  /** 入院の知らせ・退院の連絡・連携連絡票 ほか */
  readonly kindName: string;
  readonly state: keyof typeof inboxStateNames;
  /** 未読・受領・既読・対応中・完了 */
  readonly stateName: string;
  readonly stayId: StayId | null;
  readonly patientId: PatientId;
  /** 入院、連絡、情報提供書、または連絡票の識別子 */
  readonly subjectId: string;
  /** 情報提供書の第n報 */
  readonly version: number | null;
  readonly fromOrganisationId: OrganisationId;
  readonly fromName: string | null;
  readonly arrivedAt: Instant;
  readonly channel: DeliveryChannel | null;
  /** 見込み・予定・確定 */
  readonly grade: NoticeGrade | null;
  readonly expectedOn: CivilDate | null;
  readonly foreseenFrom: CivilDate | null;
  readonly foreseenTo: CivilDate | null;
  readonly answerWantedBy: CivilDate | null;
  readonly isUrgent: boolean;
  /** 取り消された */
  readonly isWithdrawn: boolean;
  readonly reminders: number;
  /** 消去されていれば null */
  readonly name: string | null;
  readonly kana: string | null;
  readonly ward: string | null;
  readonly admittedOn: CivilDate | null;
  readonly message: string | null;
  /** 受け取る側で最後に手を付けた人。まだなら null */
  readonly actedByName: string | null;
  readonly actedAt: Instant | null;
  /** 退院の連絡への最後の返答: できる・難しい・要相談 */
  readonly answer: PreparationAnswer | null;
  readonly earliestOn: CivilDate | null;
  readonly answerReason: string | null;
  /** 「間に合わない」と答えるときに選べる日: 伝えられた日より後の、自分の営業日など */
  readonly answerDates: readonly CivilDate[];
  /** ルールの準備日数が足りる最初の退院日 */
  readonly sufficientOn: CivilDate | null;
}

export interface InboxPageResponse {
  readonly rows: readonly InboxLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor: string | null;
  /** 未読の件数 */
  readonly unread: number;
}
