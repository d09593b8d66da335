import type { CivilDate, CoordinationCriterion, Instant } from '@tsunagi/domain';

export interface JudgeCoordinationRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 退院調整が必要か */
  readonly needed: boolean;
  /** 判定日。省略時は起きた日 */
  readonly judgedOn?: CivilDate;
  /** 当てはまる基準 */
  readonly criteria?: readonly CoordinationCriterion[];
  /** 理由 */
  readonly reason?: string | null;
}
