import type { CivilDate, Instant } from '@tsunagi/domain';

/** 臨時休業。両端の日を含む */
export interface DeclareClosureRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly from: CivilDate;
  readonly to: CivilDate;
}
