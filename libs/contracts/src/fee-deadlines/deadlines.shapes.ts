import type { CivilDate, Instant, StayId } from '@tsunagi/domain';

/** 期限ひとつ */
export interface DeadlineResponse {
  /** `CARE_ADM_INFO_I`・`CARE_ADM_INFO_II`、または病院の `HOSP_…` */
  readonly kind: string;
  readonly name: string;
  /** この日のうちまで */
  readonly dueOn: CivilDate;
  /** 期限に間に合った。記録がなければ null */
  readonly kept: boolean | null;
  readonly isOver: boolean;
}

/** ひとつの入院の期限と、その根拠 */
export interface StayDeadlinesResponse {
  readonly stayId: StayId;
  /** 消去されていれば null */
  readonly name: string | null;
  readonly hospitalName: string | null;
  readonly ward: string | null;
  readonly admittedOn: CivilDate;
  /** 時刻が分からなければ null */
  readonly admittedAt: Instant | null;
  /** まだ済んでいない最も近い期限 */
  readonly nextDueOn: CivilDate | null;
  readonly deadlines: readonly DeadlineResponse[];
  /** 期限の根拠 */
  readonly explanation: readonly string[];
}

export interface DeadlinesResponse {
  /** 近い順。この先に期限のないものは後ろ */
  readonly rows: readonly StayDeadlinesResponse[];
}
