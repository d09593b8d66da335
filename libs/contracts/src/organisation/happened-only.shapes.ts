import type { Instant } from '@tsunagi/domain';

/** Says nothing but, at most, when. */
export interface HappenedOnlyRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
}
