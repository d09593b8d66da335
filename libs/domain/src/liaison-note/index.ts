export type {
  AnswerLiaisonNote,
  CloseLiaisonNote,
  ConfirmLiaisonNoteReceipt,
  RemindLiaisonNote,
  WithdrawLiaisonNote,
} from './exchange.decide.js';
export { liaisonNote, type LiaisonNoteCommand } from './liaison-note.decide.js';
export * from './liaison-note.events.js';
export type { KnownNote, LiaisonNoteState, NoteAnswer } from './liaison-note.state.js';
export type { LiaisonNoteRefusalCode } from './refusal.js';
export type { DraftLiaisonNote, FillLiaisonNote, SendLiaisonNote } from './request.decide.js';
