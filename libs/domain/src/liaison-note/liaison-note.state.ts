import {
  type CivilDate,
  civilDateInJapan,
  type NoteId,
  type OrganisationId,
  type PatientId,
  type StayId,
  unchanged,
} from '../kernel/index.js';
import type { LiaisonNoteDrafted, LiaisonNoteEvent, NoteValues } from './liaison-note.events.js';

/** 回答: `null` values once the person's record is erased. */
export interface NoteAnswer {
  readonly completeness: 'full' | 'partial';
  readonly reply: NoteValues | null;
}

interface Note {
  readonly noteId: NoteId;
  readonly stayId: StayId | null;
  readonly patientId: PatientId;
  readonly fromOrganisationId: OrganisationId;
  readonly toOrganisationId: OrganisationId;
  readonly edition: string;
  /** The request half as typed so far; `null` hides an offered value. */
  readonly filled: NoteValues;
  /** Part of the content can no longer be read. */
  readonly erased: boolean;
}
export interface DraftedNote extends Note {
  readonly status: 'drafted';
}
export interface SentNote extends Note {
  readonly status: 'sent';
  readonly content: NoteValues | null;
  readonly receiptConfirmed: boolean;
  readonly answer: NoteAnswer | null;
  /** 最後の催促の日 */
  readonly remindedOn: CivilDate | null;
}
export interface WithdrawnNote extends Note {
  readonly status: 'withdrawn';
}
export interface ClosedNote extends Note {
  readonly status: 'closed';
}
export type KnownNote = DraftedNote | SentNote | WithdrawnNote | ClosedNote;
export type LiaisonNoteState = { readonly status: 'absent' } | KnownNote;

export const initialState: LiaisonNoteState = { status: 'absent' };

const drafted = ({ data, personal }: LiaisonNoteDrafted): DraftedNote => ({
  status: 'drafted',
  noteId: data.noteId,
  stayId: data.stayId,
  patientId: data.patientId,
  fromOrganisationId: data.fromOrganisationId,
  toOrganisationId: data.toOrganisationId,
  edition: data.edition,
  filled: personal?.values ?? {},
  erased: personal === null,
});

const ifSent = (state: KnownNote, change: Partial<SentNote>): KnownNote =>
  state.status === 'sent' ? { ...state, ...change } : state;

function evolveKnown(state: KnownNote, event: Exclude<LiaisonNoteEvent, LiaisonNoteDrafted>): KnownNote {
  switch (event.type) {
    case 'LiaisonNoteFilled':
      return event.personal === null
        ? { ...state, erased: true }
        : { ...state, filled: { ...state.filled, ...event.personal.values } };
    case 'LiaisonNoteSent':
      return {
        ...state,
        status: 'sent',
        toOrganisationId: event.data.toOrganisationId,
        content: event.personal?.content ?? null,
        erased: state.erased || event.personal === null,
        receiptConfirmed: false,
        answer: null,
        remindedOn: null,
      };
    case 'LiaisonNoteReceiptConfirmed':
      return ifSent(state, { receiptConfirmed: true });
    case 'LiaisonNoteAnswered':
      return ifSent(state, {
        answer: { completeness: event.data.completeness, reply: event.personal?.reply ?? null },
      });
    case 'LiaisonNoteReminded':
      return ifSent(state, { remindedOn: civilDateInJapan(event.data.occurredAt) });
    case 'LiaisonNoteWithdrawn':
      return { ...state, status: 'withdrawn' };
    case 'LiaisonNoteClosed':
      return { ...state, status: 'closed' };
    default:
      return unchanged(state, event);
  }
}

export function evolve(state: LiaisonNoteState, event: LiaisonNoteEvent): LiaisonNoteState {
  if (event.type === 'LiaisonNoteDrafted') return drafted(event);
  return state.status === 'absent' ? state : evolveKnown(state, event);
}
