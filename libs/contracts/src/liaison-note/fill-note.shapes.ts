import type { NoteValues } from '@tsunagi/domain';

export interface FillNoteRequest {
  /** 変わった項目だけでよい。null は空欄に戻す */
  readonly values: NoteValues;
}
