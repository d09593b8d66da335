import type { AdmissionRoute, CivilDate, Instant, PatientId } from '@tsunagi/domain';

/** 入院予定(`plannedOn`)または入院(`admittedOn`)のどちらか */
export interface RegisterStayRequest {
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
  readonly patientId: PatientId;
  /** 入院予定日 */
  readonly plannedOn?: CivilDate | null;
  /** 入院日 */
  readonly admittedOn?: CivilDate | null;
  /** 入院日時。分からないときは省く */
  readonly admittedAt?: Instant | null;
  /** 入院経路。入院のときは必ず示す */
  readonly route?: AdmissionRoute | null;
}
