import type { Instant } from '@tsunagi/domain';

export interface ConfirmNoteReceiptRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 電話で確かめた相手 */
  readonly confirmedWith?: string;
}
