import type { CivilDate, Instant } from '@tsunagi/domain';

/** 省いた項目は変わらない */
export interface CorrectAdmissionRequest {
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
  /** 入院日。日時を直すときも必ず示す */
  readonly admittedOn?: CivilDate;
  /** 入院日時。入院日だけを示すと、時刻は不明になる */
  readonly admittedAt?: Instant | null;
}
