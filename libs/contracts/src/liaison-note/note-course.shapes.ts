import type { CivilDate, DeliveryChannel, Instant, NoteValues, StaffId } from '@tsunagi/domain';
import type { ConsentResponse } from '../document/document.shapes.js';

/** ひとつの回答 */
export interface NoteAnswerResponse {
  readonly completeness: 'full' | 'partial';
  /** 紙で届いた回答を書き写したときは null */
  readonly answeredBy: StaffId | null;
  readonly answeredAt: Instant;
  readonly values: NoteValues;
}

/** ひとつの催促 */
export interface NoteReminderResponse {
  readonly channel: DeliveryChannel;
  readonly at: Instant;
}

/** 票のその後 */
export interface NoteCourseResponse {
  readonly sentAt: Instant | null;
  readonly channel: DeliveryChannel | null;
  readonly consent: ConsentResponse | null;
  readonly answerWantedBy: CivilDate | null;
  readonly urgent: boolean;
  readonly receiptConfirmedAt: Instant | null;
  readonly confirmedWith: string | null;
  readonly answers: readonly NoteAnswerResponse[];
  readonly reminders: readonly NoteReminderResponse[];
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string | null;
  readonly closedAt: Instant | null;
}
