import type { Instant, PreparationNeedKind } from '@tsunagi/domain';

export interface AddNeedRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 準備を要すること */
  readonly kind: PreparationNeedKind;
  /** 補足 */
  readonly note?: string | null;
}
