import type { Instant, NoteValues } from '@tsunagi/domain';

export interface AnswerNoteRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** すべての回答か、一部の回答か */
  readonly completeness: 'full' | 'partial';
  /** 回答票の項目 */
  readonly values: NoteValues;
}
