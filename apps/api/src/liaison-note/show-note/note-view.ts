import { fillMeter, type SectionFill } from '@tsunagi/contracts';
import {
  civilDateInJapan,
  type ConsentReference,
  type DeliveryChannel,
  type DocumentContent,
  type Instant,
  type LiaisonNoteEvent,
  type NoteValues,
  type StaffId,
} from '@tsunagi/domain';
import { editionOf } from '../note-editions.js';
import type { NoteRecord } from '../note-record.js';

/** One 回答; the last one is the reply half as it stands. */
export interface NoteAnswerView {
  readonly completeness: 'full' | 'partial';
  /** `null` when it was copied down from paper. */
  readonly answeredBy: StaffId | null;
  readonly answeredAt: Instant;
  readonly values: NoteValues;
}

/** What became of a note. */
export interface NoteCourse {
  readonly sentAt: Instant | null;
  readonly channel: DeliveryChannel | null;
  readonly consent: ConsentReference | null;
  readonly answerWantedBy: string | null;
  readonly urgent: boolean;
  readonly receiptConfirmedAt: Instant | null;
  readonly confirmedWith: string | null;
  readonly answers: readonly NoteAnswerView[];
  readonly reminders: readonly { readonly channel: DeliveryChannel; readonly at: Instant }[];
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string | null;
  readonly closedAt: Instant | null;
}

const untouched: NoteCourse = {
  ...{ sentAt: null, channel: null, consent: null, answerWantedBy: null, urgent: false },
  ...{ receiptConfirmedAt: null, confirmedWith: null, answers: [], reminders: [] },
  ...{ withdrawnAt: null, withdrawalReason: null, closedAt: null },
};

type Answered = Extract<LiaisonNoteEvent, { type: 'LiaisonNoteAnswered' }>;

/** The day of the answer is the day on which it was given unless someone wrote another. */
const answerView = ({ data, personal }: Answered): NoteAnswerView => ({
  completeness: data.completeness,
  answeredBy: data.answeredBy,
  answeredAt: data.occurredAt,
  values: { 'reply.answeredOn': civilDateInJapan(data.occurredAt), ...withoutBlanks(personal?.reply ?? {}) },
});

const withoutBlanks = (values: NoteValues): NoteValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

function follow(course: NoteCourse, event: LiaisonNoteEvent): NoteCourse {
  const { occurredAt } = event.data;
  switch (event.type) {
    case 'LiaisonNoteSent': {
      const { channel, consent, answerWantedBy, urgent } = event.data;
      return { ...course, sentAt: occurredAt, channel, consent, answerWantedBy, urgent };
    }
    case 'LiaisonNoteReceiptConfirmed': {
      const confirmedWith = event.personal?.confirmedWith ?? null;
      return { ...course, receiptConfirmedAt: occurredAt, confirmedWith };
    }
    case 'LiaisonNoteAnswered':
      return { ...course, answers: [...course.answers, answerView(event)] };
    case 'LiaisonNoteReminded': {
      const reminder = { channel: event.data.channel, at: occurredAt };
      return { ...course, reminders: [...course.reminders, reminder] };
    }
    case 'LiaisonNoteWithdrawn':
      return { ...course, withdrawnAt: occurredAt, withdrawalReason: event.personal?.reason ?? null };
    case 'LiaisonNoteClosed':
      return { ...course, closedAt: occurredAt };
    default:
      return course;
  }
}

export const courseOf = ({ events }: NoteRecord): NoteCourse =>
  events.map(({ event }) => event).reduce(follow, untouched);

/** The frozen request half; `null` before sending. Nothing is left of an erased one. */
export function sentContent({ events }: NoteRecord): DocumentContent | null {
  const sent = events.map(({ event }) => event).find((event) => event.type === 'LiaisonNoteSent');
  if (sent?.type !== 'LiaisonNoteSent') return null;
  const { content, sources } = sent.personal ?? { content: {}, sources: {} };
  return { content: { ...content, 'envelope.sentOn': civilDateInJapan(sent.data.occurredAt) }, sources };
}

/** The reply half as it stands: later answers add to earlier ones. */
export const replyOf = ({ answers }: NoteCourse): NoteValues =>
  answers.reduce<NoteValues>((reply, { values }) => ({ ...reply, ...values }), {});

export const meterOf = ({ note }: NoteRecord, content: NoteValues): readonly SectionFill[] =>
  fillMeter(editionOf(note.edition), content);
