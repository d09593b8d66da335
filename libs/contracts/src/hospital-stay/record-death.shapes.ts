import type { CivilDate, Instant } from '@tsunagi/domain';

export interface RecordDeathRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly diedOn: CivilDate;
}
