import type { Instant } from '@tsunagi/domain';

export interface ReasonRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 理由 */
  readonly reason: string;
}
