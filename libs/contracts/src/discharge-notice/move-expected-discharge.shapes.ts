import type { CivilDate, Instant } from '@tsunagi/domain';

export interface MoveExpectedDischargeRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 新しい退院予定日 */
  readonly expectedOn: CivilDate;
  /** 動いた理由 */
  readonly reason?: string | null;
}
