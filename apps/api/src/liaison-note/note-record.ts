import { Injectable } from '@nestjs/common';
import { fold, type KnownNote, liaisonNote, type LiaisonNoteEvent, type NoteId } from '@tsunagi/domain';
import { Journal, type Recorded } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import type { Custody } from '../platform/execute.js';
import { notFound } from '../platform/problem/problem-error.js';

/** One note as its stream tells it, for someone who may know it. */
export interface NoteRecord {
  readonly note: KnownNote;
  readonly events: readonly Recorded<LiaisonNoteEvent>[];
  readonly revision: number;
  readonly reader: 'sender' | 'addressee';
}

/** A draft is its writer's alone; the addressee becomes entitled by the sending. */
export const custodyOf = ({
  fromOrganisationId,
  patientId,
}: Pick<KnownNote, 'fromOrganisationId' | 'patientId'>): Custody => ({
  holders: [fromOrganisationId],
  personRecordId: patientId,
});

const wasSent = (events: readonly Recorded<LiaisonNoteEvent>[]): boolean =>
  events.some(({ event }) => event.type === 'LiaisonNoteSent');

@Injectable()
export class NoteRecords {
  constructor(private readonly journal: Journal) {}

  /** For its sender at any time, for the addressee once it was sent. @throws ProblemError 404 */
  async find(noteId: NoteId, { organisationId }: Actor): Promise<NoteRecord> {
    const { events, revision } = await this.journal.load<LiaisonNoteEvent>(`liaisonNote-${noteId}`);
    const note = fold(
      liaisonNote,
      events.map(({ event }) => event),
    );
    if (note.status === 'absent') throw notFound();
    if (note.fromOrganisationId === organisationId) return { note, events, revision, reader: 'sender' };
    if (note.toOrganisationId !== organisationId || !wasSent(events)) throw notFound();
    return { note, events, revision, reader: 'addressee' };
  }

  /** @throws ProblemError 404 for everyone but the sender */
  async findOwn(noteId: NoteId, actor: Actor): Promise<NoteRecord> {
    const record = await this.find(noteId, actor);
    if (record.reader !== 'sender') throw notFound();
    return record;
  }
}
