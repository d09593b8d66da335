import type { NoteResponse } from '@tsunagi/contracts';
import { type ShownSection, shownSections } from '../../platform/catalogue/shown-sections.js';
import { editionOf } from './editions.js';

/** The question comes before who asks it and about whom. */
const QUESTION = ['purpose', 'body', 'answer'];

export const isQuestion = ({ id }: ShownSection): boolean => QUESTION.includes(id);
export const isFilled = ({ fields }: ShownSection): boolean => fields.some(({ text }) => text !== null);

const place = (section: ShownSection): number => (isQuestion(section) ? 0 : 1);

/** The request half, the question first. */
export const requestSections = ({ edition, values }: NoteResponse): readonly ShownSection[] =>
  shownSections(editionOf(edition), values).toSorted((one, other) => place(one) - place(other));
