import type { CivilDate, DischargeDestination, Instant } from '@tsunagi/domain';

export interface DischargePatientRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 退院日 */
  readonly dischargedOn: CivilDate;
  /** 退院先 */
  readonly destination: DischargeDestination;
}
