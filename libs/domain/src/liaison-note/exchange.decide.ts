import {
  civilDateInJapan,
  contentBytes,
  type DeliveryChannel,
  type Instant,
  isSameContent,
  type StaffId,
} from '../kernel/index.js';
import type { LiaisonNoteEvent, NoteValues } from './liaison-note.events.js';
import type { KnownNote, LiaisonNoteState, NoteAnswer } from './liaison-note.state.js';
import { knownNote, refuse, standingNote } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type ConfirmLiaisonNoteReceipt = At & {
  readonly type: 'ConfirmLiaisonNoteReceipt';
  readonly confirmedBy: StaffId | null;
  readonly confirmedWith: string | null;
};
export type AnswerLiaisonNote = At & {
  readonly type: 'AnswerLiaisonNote';
  readonly completeness: 'full' | 'partial';
  /** `null` when it came back on paper. */
  readonly answeredBy: StaffId | null;
  readonly reply: NoteValues;
};
export type RemindLiaisonNote = At & {
  readonly type: 'RemindLiaisonNote';
  readonly channel: DeliveryChannel;
};
export type WithdrawLiaisonNote = At & { readonly type: 'WithdrawLiaisonNote'; readonly reason: string };
export type CloseLiaisonNote = At & { readonly type: 'CloseLiaisonNote' };

type Events = readonly LiaisonNoteEvent[];

/** The reply half as JSON in UTF-8. */
const REPLY_BYTES_LIMIT = 256 * 1024;

/** Nothing personal can be added to an erased stream; the fact itself can. */
const unlessErased = <Personal>(note: KnownNote, personal: Personal): Personal | null =>
  note.erased ? null : personal;

export function confirmReceipt(wish: ConfirmLiaisonNoteReceipt, state: LiaisonNoteState): Events {
  const { confirmedBy, confirmedWith, occurredAt } = wish;
  const note = standingNote(state);
  if (note.receiptConfirmed) return [];
  const data = { occurredAt, confirmedBy };
  return [{ type: 'LiaisonNoteReceiptConfirmed', data, personal: unlessErased(note, { confirmedWith }) }];
}

const isSameAnswer = (known: NoteAnswer | null, wish: NoteAnswer): boolean =>
  known !== null &&
  known.completeness === wish.completeness &&
  known.reply !== null &&
  wish.reply !== null &&
  isSameContent(known.reply, wish.reply);

const saysNothing = (reply: NoteValues): boolean => Object.values(reply).every((value) => value === null);

export function answerNote(wish: AnswerLiaisonNote, state: LiaisonNoteState): Events {
  const { completeness, answeredBy, reply, occurredAt } = wish;
  const { answer, erased } = standingNote(state);
  if (isSameAnswer(answer, { completeness, reply })) return [];
  if (erased) refuse('NOTE_ERASED');
  if (answer?.completeness === 'full') refuse('NOTE_ALREADY_ANSWERED');
  if (saysNothing(reply)) refuse('NOTE_ANSWER_EMPTY');
  if (contentBytes(reply) > REPLY_BYTES_LIMIT) {
    refuse('NOTE_TOO_LARGE', {
      limit: REPLY_BYTES_LIMIT / 1024,
      size: Math.ceil(contentBytes(reply) / 1024),
    });
  }
  return [
    { type: 'LiaisonNoteAnswered', data: { occurredAt, completeness, answeredBy }, personal: { reply } },
  ];
}

/** One reminder a day is a reminder; a second one is the same wish again. */
export function remindNote({ channel, occurredAt }: RemindLiaisonNote, state: LiaisonNoteState): Events {
  const { answer, remindedOn } = standingNote(state);
  if (answer?.completeness === 'full') refuse('NOTE_ALREADY_ANSWERED');
  if (remindedOn === civilDateInJapan(occurredAt)) return [];
  return [{ type: 'LiaisonNoteReminded', data: { occurredAt, channel }, personal: null }];
}

export function withdrawNote({ reason, occurredAt }: WithdrawLiaisonNote, state: LiaisonNoteState): Events {
  const note = knownNote(state);
  if (note.status === 'withdrawn') return [];
  if (note.status === 'closed') refuse('NOTE_CLOSED');
  if (note.status === 'sent' && note.answer?.completeness === 'full') refuse('NOTE_ALREADY_ANSWERED');
  const personal = unlessErased(note, { reason });
  return [{ type: 'LiaisonNoteWithdrawn', data: { occurredAt }, personal }];
}

export function closeNote({ occurredAt }: CloseLiaisonNote, state: LiaisonNoteState): Events {
  if (state.status === 'closed') return [];
  standingNote(state);
  return [{ type: 'LiaisonNoteClosed', data: { occurredAt }, personal: null }];
}
