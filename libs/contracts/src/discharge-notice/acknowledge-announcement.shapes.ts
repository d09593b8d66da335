import type { CivilDate, Instant, PreparationAnswer } from '@tsunagi/domain';

export interface AcknowledgeAnnouncementRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** できる・難しい・要相談 */
  readonly answer: PreparationAnswer;
  /** 間に合う最も早い日(難しいとき) */
  readonly earliestOn?: CivilDate | null;
  /** 理由(難しいとき) */
  readonly reason?: string | null;
  /** 返答する人の氏名。省略時は職員名簿の氏名 */
  readonly acknowledgedByName?: string | null;
}
