import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { NoteId } from '@tsunagi/domain';
import { lostCharacters } from '@tsunagi/forms';
import { documentReference } from '../../document/reference.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { NoteRecords } from '../note-record.js';
import { NoteContents } from './note-content.js';
import { courseOf, meterOf, replyOf } from './note-view.js';
import type { NoteResponse } from './note.response.js';

export class ShowNote extends Query<NoteResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowNote)
export class ShowNoteHandler implements IQueryHandler<ShowNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly contents: NoteContents,
    private readonly clock: Clock,
  ) {}

  async execute({ noteId, actor }: ShowNote): Promise<NoteResponse> {
    const record = await this.notes.find(noteId, actor);
    const { stayId, patientId, fromOrganisationId, toOrganisationId, edition, status } = record.note;
    const { content, sources } = await this.contents.read(record, this.clock.now());
    const course = courseOf(record);
    const reply = replyOf(course);
    return {
      id: noteId,
      ...{ stayId, patientId, fromOrganisationId, toOrganisationId, edition, status, sources, course },
      values: content,
      meter: meterOf(record, content),
      reply,
      reference: documentReference(noteId, 1),
      lostCharacters: lostCharacters(edition, { ...content, ...reply }),
      revision: record.revision,
    };
  }
}
