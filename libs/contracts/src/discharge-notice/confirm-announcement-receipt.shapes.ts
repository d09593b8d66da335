import type { Instant } from '@tsunagi/domain';

export interface ConfirmAnnouncementReceiptRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 病院が電話で確かめたときの相手 */
  readonly confirmedWith?: string | null;
}
