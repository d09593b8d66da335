import { Injectable } from '@nestjs/common';
import {
  civilDateInJapan,
  type ConsentReference,
  type Instant,
  type KnownNote,
  type OfferedValues,
  type OrganisationEvent,
  type OrganisationId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { CaseFactsReader, type CaseParties } from '../document/case-facts.js';
import { offeredValues } from '../document/offered-values.js';
import { editionOf, noteBindings } from './note-editions.js';
import { consentValues } from './send-note/consent-values.js';

type Author = CaseParties['author'];
type Ends = Pick<KnownNote, 'fromOrganisationId' | 'toOrganisationId'>;

const sidesOf = ({ fromOrganisationId, toOrganisationId }: Ends, author: Author) =>
  author === 'hospital'
    ? { hospitalId: fromOrganisationId, officeId: toOrganisationId }
    : { hospitalId: toOrganisationId, officeId: fromOrganisationId };

/** What a note is prefilled with at a moment. */
@Injectable()
export class NoteOffers {
  constructor(
    private readonly journal: Journal,
    private readonly cases: CaseFactsReader,
  ) {}

  async read(note: KnownNote, now: Instant): Promise<OfferedValues> {
    const { stayId, patientId } = note;
    const author = await this.authorKind(note.fromOrganisationId);
    const parties = { stayId, patientId, author, ...sidesOf(note, author) };
    const facts = await this.cases.read(parties, civilDateInJapan(now));
    return offeredValues(editionOf(note.edition), noteBindings[author], facts, null);
  }

  /** The same, and the consent box as the sending states it. */
  async readForSending(note: KnownNote, consent: ConsentReference, now: Instant): Promise<OfferedValues> {
    const from = await this.authorKind(note.fromOrganisationId);
    const stated = Object.entries(consentValues(consent, from, note.filled)).map(
      ([path, value]): [string, OfferedValues[string]] => [path, { value, source: { from, asOf: now } }],
    );
    return { ...(await this.read(note, now)), ...Object.fromEntries(stated) };
  }

  private async authorKind(organisationId: OrganisationId): Promise<Author> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const [founding] = events.map(({ event }) => event);
    const isHospital = founding?.type === 'OrganisationRegistered' && founding.data.kind === 'hospital';
    return isHospital ? 'hospital' : 'office';
  }
}
