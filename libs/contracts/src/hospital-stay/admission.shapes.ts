import type { AdmissionRoute, CivilDate, Instant } from '@tsunagi/domain';

export interface AdmissionRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 病棟 */
  readonly ward?: string | null;
  /** 診療科 */
  readonly department?: string | null;
  /** 主治医 */
  readonly attendingPhysician?: string | null;
  /** 病室 */
  readonly room?: string | null;
  /** 入院の理由 */
  readonly cause?: string | null;
  /** 入院日 */
  readonly admittedOn: CivilDate;
  /** 入院日時。分からないときは省く */
  readonly admittedAt?: Instant | null;
  /** 入院経路。省略時は予定入院 */
  readonly route?: AdmissionRoute;
}
