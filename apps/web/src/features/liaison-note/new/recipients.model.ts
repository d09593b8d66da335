import type { ContactResponse, StayNoteResponse, StayPeopleResponse } from '@tsunagi/contracts';
import { newTexts as texts } from '../labels.ja.js';

/** Somebody who has to do with the stay, and as what. */
export interface Candidate {
  readonly contact: ContactResponse;
  readonly role: string;
}

/** Everybody of the stay but oneself, the other side first. */
export function candidatesOf(people: StayPeopleResponse, ownId: string): readonly Candidate[] {
  const known: readonly (readonly [ContactResponse | null, string])[] = [
    [people.office, texts.office],
    [people.hospital, texts.hospital],
    [people.supportCenter, texts.supportCenter],
    ...people.alsoTold.map((contact) => [contact, texts.alsoTold] as const),
  ];
  const found = new Map<string, Candidate>();
  for (const [contact, role] of known) {
    if (contact === null || contact.organisationId === ownId || found.has(contact.organisationId)) continue;
    found.set(contact.organisationId, { contact, role });
  }
  return [...found.values()];
}

/** What one's own organisation has begun and not sent. */
export const draftsOf = (notes: readonly StayNoteResponse[], ownId: string): readonly StayNoteResponse[] =>
  notes.filter(({ state, fromOrganisationId }) => state === 'draft' && fromOrganisationId === ownId);
