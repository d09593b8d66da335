import type { Instant } from '@tsunagi/domain';

export interface WithdrawExpectedDischargeRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 取り消す理由 */
  readonly reason?: string | null;
}
