import type { Instant } from '@tsunagi/domain';

export interface WaiveNeedRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 不要とする理由 */
  readonly reason: string;
}
