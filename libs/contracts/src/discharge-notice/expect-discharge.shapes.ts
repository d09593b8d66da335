import type { CivilDate, Instant } from '@tsunagi/domain';

export interface ExpectDischargeRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 退院予定日 */
  readonly expectedOn: CivilDate;
}
