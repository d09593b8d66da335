import type { CivilDate, Instant } from '@tsunagi/domain';

/** 退院の見込み。両端の日を含む */
export interface ForeseeDischargeRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly from: CivilDate;
  readonly to: CivilDate;
}
