import type { CivilDate, DeliveryChannel, Instant, NoticeGrade, OrganisationId } from '@tsunagi/domain';
import type { ConsentRequest } from '../document/send.shapes.js';

export interface ForeseenRangeRequest {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** 退院の連絡 */
export interface AnnounceDischargeRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 宛先の事業所・センター */
  readonly officeId: OrganisationId;
  /** 見込み・予定・確定 */
  readonly grade: NoticeGrade;
  /** 退院予定日 */
  readonly expectedOn?: CivilDate | null;
  /** 日が決まる前の見込み */
  readonly foreseen?: ForeseenRangeRequest | null;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentRequest;
  /** 連絡に添える文 */
  readonly message?: string | null;
}
