import {
  civilDateInJapan,
  contentBytes,
  type DeliveryChannel,
  type Instant,
  isSameContent,
  type StaffId,
} from '../kernel/index.js';
import type { LiaisonNoteEvent, NoteValues } from './liaison-note.events.js';
import type { LiaisonNoteState, NoteAnswer } from './liaison-note.state.js';
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

export function confirmReceipt(wish: ConfirmLiaisonNoteReceipt, state: LiaisonNoteState): Events {
  const { confirmedBy, confirmedWith, occurredAt } = wish;
  if (standingNote(state).receiptConfirmed) return [];
  return [
    {
      type: 'LiaisonNoteReceiptConfirmed',
      data: { occurredAt, confirmedBy },
      personal: { confirmedWith },
    },
  ];
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
  const { answer } = standingNote(state);
  if (isSameAnswer(answer, { completeness, reply })) return [];
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
  return [{ type: 'LiaisonNoteWithdrawn', data: { occurredAt }, personal: { reason } }];
}

export function closeNote({ occurredAt }: CloseLiaisonNote, state: LiaisonNoteState): Events {
  if (state.status === 'closed') return [];
  standingNote(state);
  return [{ type: 'LiaisonNoteClosed', data: { occurredAt }, personal: null }];
}
