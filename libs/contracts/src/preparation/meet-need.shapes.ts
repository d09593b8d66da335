import type { Instant } from '@tsunagi/domain';

export interface MeetNeedRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
}
