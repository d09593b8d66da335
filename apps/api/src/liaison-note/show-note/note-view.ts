import { fillMeter, type SectionFill } from '@tsunagi/contracts';
import {
  civilDateInJapan,
  type DocumentContent,
  type LiaisonNoteEvent,
  type NoteValues,
} from '@tsunagi/domain';
import { editionOf } from '../note-editions.js';
import type { NoteRecord } from '../note-record.js';
import type { NoteAnswerResponse, NoteCourseResponse } from './note-course.response.js';

const untouched: NoteCourseResponse = {
  ...{ sentAt: null, channel: null, consent: null, answerWantedBy: null, urgent: false },
  ...{ receiptConfirmedAt: null, confirmedWith: null, answers: [], reminders: [] },
  ...{ withdrawnAt: null, withdrawalReason: null, closedAt: null },
};

type Answered = Extract<LiaisonNoteEvent, { type: 'LiaisonNoteAnswered' }>;

/** The day of the answer is the day on which it was given unless someone wrote another. */
const answerView = ({ data, personal }: Answered): NoteAnswerResponse => ({
  completeness: data.completeness,
  answeredBy: data.answeredBy,
  answeredAt: data.occurredAt,
  values: { 'reply.answeredOn': civilDateInJapan(data.occurredAt), ...withoutBlanks(personal?.reply ?? {}) },
});

const withoutBlanks = (values: NoteValues): NoteValues =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

function follow(course: NoteCourseResponse, event: LiaisonNoteEvent): NoteCourseResponse {
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

export const courseOf = ({ events }: NoteRecord): NoteCourseResponse =>
  events.map(({ event }) => event).reduce(follow, untouched);

/** The frozen request half; `null` before sending. Nothing is left of an erased one. */
export function sentContent({ events }: NoteRecord): DocumentContent | null {
  const sent = events.map(({ event }) => event).find((event) => event.type === 'LiaisonNoteSent');
  if (sent?.type !== 'LiaisonNoteSent') return null;
  const { content, sources } = sent.personal ?? { content: {}, sources: {} };
  return { content: { ...content, 'envelope.sentOn': civilDateInJapan(sent.data.occurredAt) }, sources };
}

/** The reply half as it stands: later answers add to earlier ones. */
export const replyOf = ({ answers }: NoteCourseResponse): NoteValues =>
  answers.reduce<NoteValues>((reply, { values }) => ({ ...reply, ...values }), {});

export const meterOf = ({ note }: NoteRecord, content: NoteValues): readonly SectionFill[] =>
  fillMeter(editionOf(note.edition), content);
