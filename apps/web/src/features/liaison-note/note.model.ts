import type { CatalogueField, FieldCatalogue, NoteResponse } from '@tsunagi/contracts';

/** Which end of the note somebody sits at. */
export type Side = 'sender' | 'addressee';

export const sideOf = ({ fromOrganisationId }: NoteResponse, organisationId: string): Side =>
  fromOrganisationId === organisationId ? 'sender' : 'addressee';

export type Standing = 'drafted' | 'waiting' | 'partlyAnswered' | 'answered' | 'withdrawn' | 'closed';

/** Where a note stands, its answers included. */
export function standingOf({ status, course }: NoteResponse): Standing {
  if (status !== 'sent') return status;
  const last = course.answers.at(-1);
  if (last === undefined) return 'waiting';
  return last.completeness === 'full' ? 'answered' : 'partlyAnswered';
}

export const isOpen = (note: NoteResponse): boolean =>
  ['waiting', 'partlyAnswered'].includes(standingOf(note));

/** The day on which an answer was wanted has passed without a whole answer. */
export const isOverdue = (note: NoteResponse, today: string): boolean =>
  isOpen(note) && note.course.answerWantedBy !== null && note.course.answerWantedBy < today;

/** Nobody reads an inbox for what went out on paper: the sender writes the answer down. */
export const answersHere = (note: NoteResponse, side: Side): boolean =>
  isOpen(note) && (side === 'addressee' || note.course.channel !== 'inbox');

export const isReminded = ({ course }: NoteResponse, today: string, dayOf: (at: string) => string): boolean =>
  course.reminders.some(({ at }) => dayOf(at) === today);

export interface Part {
  readonly id: 'subject' | 'wanted' | 'known';
  readonly fields: readonly CatalogueField[];
}

const WANTED = ['envelope.answerWantedBy', 'envelope.urgency'];

const sectionFields = ({ sections }: FieldCatalogue, ...ids: readonly string[]): readonly CatalogueField[] =>
  ids.flatMap((id) => sections.find((section) => section.id === id)?.fields ?? []);

/** The request half in the order in which somebody writes it; what the case knows already comes last. */
export function partsOf(catalogue: FieldCatalogue): readonly Part[] {
  const envelope = sectionFields(catalogue, 'envelope').filter(({ setBySending }) => setBySending !== true);
  const isWanted = ({ path }: CatalogueField): boolean => WANTED.includes(path);
  return [
    { id: 'subject', fields: sectionFields(catalogue, 'purpose', 'body') },
    { id: 'wanted', fields: [...envelope.filter(isWanted), ...sectionFields(catalogue, 'answer')] },
    {
      id: 'known',
      fields: [...envelope.filter((field) => !isWanted(field)), ...sectionFields(catalogue, 'client')],
    },
  ];
}

/** A day and a signature are written by hand on paper; an answer given here carries both by itself. */
const ON_PAPER = ['reply.answeredOn', 'reply.signature'];

export const replyFields = (catalogue: FieldCatalogue, side: Side): readonly CatalogueField[] =>
  sectionFields(catalogue, 'reply').filter(({ path }) => side === 'sender' || !ON_PAPER.includes(path));

export const textAt = ({ values }: NoteResponse, path: string): string | null => {
  const value = values[path];
  return typeof value === 'string' && value !== '' ? value : null;
};
