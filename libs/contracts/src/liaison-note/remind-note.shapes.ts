import type { DeliveryChannel, Instant } from '@tsunagi/domain';

export interface RemindNoteRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly channel: DeliveryChannel;
}
