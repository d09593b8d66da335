import { type Decider, unknownCommand } from '../kernel/index.js';
import {
  type AnswerLiaisonNote,
  answerNote,
  type CloseLiaisonNote,
  closeNote,
  type ConfirmLiaisonNoteReceipt,
  confirmReceipt,
  type RemindLiaisonNote,
  remindNote,
  type WithdrawLiaisonNote,
  withdrawNote,
} from './exchange.decide.js';
import type { LiaisonNoteEvent } from './liaison-note.events.js';
import { evolve, initialState, type LiaisonNoteState } from './liaison-note.state.js';
import {
  type DraftLiaisonNote,
  draftNote,
  type FillLiaisonNote,
  fillNote,
  type SendLiaisonNote,
  sendNote,
} from './request.decide.js';

export type LiaisonNoteCommand =
  | DraftLiaisonNote
  | FillLiaisonNote
  | SendLiaisonNote
  | ConfirmLiaisonNoteReceipt
  | AnswerLiaisonNote
  | RemindLiaisonNote
  | WithdrawLiaisonNote
  | CloseLiaisonNote;

export function decide(command: LiaisonNoteCommand, state: LiaisonNoteState): readonly LiaisonNoteEvent[] {
  switch (command.type) {
    case 'DraftLiaisonNote':
      return draftNote(command, state);
    case 'FillLiaisonNote':
      return fillNote(command, state);
    case 'SendLiaisonNote':
      return sendNote(command, state);
    case 'ConfirmLiaisonNoteReceipt':
      return confirmReceipt(command, state);
    case 'AnswerLiaisonNote':
      return answerNote(command, state);
    case 'RemindLiaisonNote':
      return remindNote(command, state);
    case 'WithdrawLiaisonNote':
      return withdrawNote(command, state);
    case 'CloseLiaisonNote':
      return closeNote(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 連携連絡票: a question and its reply half. */
export const liaisonNote: Decider<LiaisonNoteCommand, LiaisonNoteState, LiaisonNoteEvent> = {
  category: 'liaisonNote',
  initialState,
  decide,
  evolve,
};
