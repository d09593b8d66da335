import { Refusal, type RefusalFacts } from '../kernel/index.js';
import type { KnownNote, LiaisonNoteState, SentNote } from './liaison-note.state.js';

export type LiaisonNoteRefusalCode =
  | 'NOTE_NOT_DRAFTED'
  | 'NOTE_BELONGS_TO_ANOTHER'
  | 'NOTE_TO_ONESELF'
  | 'NOTE_NOT_SENT'
  | 'NOTE_ALREADY_SENT'
  | 'NOTE_WITHDRAWN'
  | 'NOTE_CLOSED'
  | 'NOTE_ERASED'
  | 'NOTE_TOO_LARGE'
  | 'NOTE_ANSWER_DATE_PASSED'
  | 'NOTE_ALREADY_ANSWERED'
  | 'NOTE_ANSWER_EMPTY';

export function refuse(code: LiaisonNoteRefusalCode, facts: RefusalFacts = {}): never {
  throw new Refusal(code, facts);
}

/** @throws Refusal unless the note has been drafted. */
export const knownNote = (state: LiaisonNoteState): KnownNote =>
  state.status === 'absent' ? refuse('NOTE_NOT_DRAFTED') : state;

/** @throws Refusal unless the note is on its way or answered, and still stands. */
export function standingNote(state: LiaisonNoteState): SentNote {
  const note = knownNote(state);
  if (note.status === 'drafted') return refuse('NOTE_NOT_SENT');
  if (note.status === 'withdrawn') return refuse('NOTE_WITHDRAWN');
  if (note.status === 'closed') return refuse('NOTE_CLOSED');
  return note;
}
