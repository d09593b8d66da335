import type { NoteId, NoteValues, OrganisationId, PatientId, StayId, ValueSource } from '@tsunagi/domain';
import type { LostCharactersResponse, SectionFillResponse } from '../document/document.shapes.js';
import type { NoteCourseResponse } from './note-course.shapes.js';

export interface NoteResponse {
  readonly id: NoteId;
  readonly stayId: StayId | null;
  readonly patientId: PatientId;
  readonly fromOrganisationId: OrganisationId;
  readonly toOrganisationId: OrganisationId;
  /** 様式の版 */
  readonly edition: string;
  readonly status: 'drafted' | 'sent' | 'withdrawn' | 'closed';
  /** 依頼票の値。ない項目は空欄で、「なし」ではない */
  readonly values: NoteValues;
  /** 自動で入った値の出どころと日時 */
  readonly sources: Readonly<Record<string, ValueSource>>;
  /** 未記入の目安。送付を妨げない */
  readonly meter: readonly SectionFillResponse[];
  /** 回答票の値。回答を重ねたときは合わせたもの */
  readonly reply: NoteValues;
  readonly course: NoteCourseResponse;
  /** 印刷した紙に出る整理番号 */
  readonly reference: string;
  readonly lostCharacters: LostCharactersResponse;
  readonly revision: number;
}
