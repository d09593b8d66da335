import {
  changedValues,
  type CivilDate,
  civilDateInJapan,
  composeContent,
  type ConsentReference,
  contentBytes,
  type DeliveryChannel,
  type Instant,
  type OfferedValues,
  type OrganisationId,
} from '../kernel/index.js';
import type { LiaisonNoteDrafted, LiaisonNoteEvent, NoteValues } from './liaison-note.events.js';
import type { LiaisonNoteState } from './liaison-note.state.js';
import { knownNote, refuse, standingNote } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type DraftLiaisonNote = LiaisonNoteDrafted['data'] & {
  readonly type: 'DraftLiaisonNote';
  readonly values: NoteValues;
};
/** `null` clears a field. */
export type FillLiaisonNote = At & {
  readonly type: 'FillLiaisonNote';
  readonly values: NoteValues;
  readonly offered: OfferedValues;
};
export type SendLiaisonNote = At & {
  readonly type: 'SendLiaisonNote';
  readonly toOrganisationId: OrganisationId;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentReference;
  readonly answerWantedBy: CivilDate | null;
  readonly urgent: boolean;
  readonly offered: OfferedValues;
};

type Events = readonly LiaisonNoteEvent[];

/** A whole note as JSON in UTF-8. */
const CONTENT_BYTES_LIMIT = 256 * 1024;

function checkSize(content: NoteValues): void {
  const bytes = contentBytes(content);
  if (bytes > CONTENT_BYTES_LIMIT) {
    refuse('NOTE_TOO_LARGE', { limit: CONTENT_BYTES_LIMIT / 1024, size: Math.ceil(bytes / 1024) });
  }
}

export function draftNote(
  { type: _type, values, ...data }: DraftLiaisonNote,
  state: LiaisonNoteState,
): Events {
  if (state.status !== 'absent') {
    const isMine = state.fromOrganisationId === data.fromOrganisationId && state.patientId === data.patientId;
    return isMine ? [] : refuse('NOTE_BELONGS_TO_ANOTHER');
  }
  if (data.fromOrganisationId === data.toOrganisationId) refuse('NOTE_TO_ONESELF');
  checkSize(values);
  return [{ type: 'LiaisonNoteDrafted', data, personal: { values } }];
}

export function fillNote({ values, offered, occurredAt }: FillLiaisonNote, state: LiaisonNoteState): Events {
  const note = knownNote(state);
  if (note.erased) refuse('NOTE_ERASED');
  const changed = changedValues(values, note.filled, offered);
  const paths = Object.keys(changed);
  if (paths.length === 0) return [];
  if (note.status === 'withdrawn') refuse('NOTE_WITHDRAWN');
  if (note.status !== 'drafted') refuse('NOTE_ALREADY_SENT');
  checkSize({ ...note.filled, ...changed });
  return [{ type: 'LiaisonNoteFilled', data: { occurredAt, paths }, personal: { values: changed } }];
}

/** A note goes out once; what changed since is another note. */
function sendAgain(wish: SendLiaisonNote, state: LiaisonNoteState): Events {
  return standingNote(state).toOrganisationId === wish.toOrganisationId ? [] : refuse('NOTE_ALREADY_SENT');
}

export function sendNote(wish: SendLiaisonNote, state: LiaisonNoteState): Events {
  const { toOrganisationId, channel, consent, answerWantedBy, urgent, occurredAt } = wish;
  const note = knownNote(state);
  if (note.status !== 'drafted') return sendAgain(wish, state);
  if (note.erased) refuse('NOTE_ERASED');
  if (toOrganisationId === note.fromOrganisationId) refuse('NOTE_TO_ONESELF');
  if (answerWantedBy !== null && answerWantedBy < civilDateInJapan(occurredAt)) {
    refuse('NOTE_ANSWER_DATE_PASSED', { answerWantedBy });
  }
  const composed = composeContent(note.filled, wish.offered);
  checkSize(composed.content);
  return [
    {
      type: 'LiaisonNoteSent',
      data: { occurredAt, toOrganisationId, channel, consent, answerWantedBy, urgent },
      personal: composed,
    },
  ];
}
