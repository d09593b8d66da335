import type { StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { KnownNote, NoteId } from '@tsunagi/domain';
import type { FormMark } from '@tsunagi/forms';
import type { PrintRequest } from '../../document/print.request.js';
import { Printing } from '../../document/printing.js';
import { documentReference } from '../../document/reference.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { NoteRecords } from '../note-record.js';
import { NoteContents } from '../show-note/note-content.js';
import { courseOf, replyOf } from '../show-note/note-view.js';

export class PrintNote extends Query<StreamableFile> {
  constructor(
    readonly noteId: NoteId,
    readonly request: PrintRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

const marks: Readonly<Record<KnownNote['status'], readonly FormMark[]>> = {
  drafted: [{ kind: 'draft' }],
  sent: [],
  withdrawn: [{ kind: 'withdrawn' }],
  closed: [],
};

@QueryHandler(PrintNote)
export class PrintNoteHandler implements IQueryHandler<PrintNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly contents: NoteContents,
    private readonly printing: Printing,
    private readonly clock: Clock,
  ) {}

  async execute({ noteId, request, actor }: PrintNote): Promise<StreamableFile> {
    const record = await this.notes.find(noteId, actor);
    const { note, reader } = record;
    if (note.status === 'withdrawn' && reader === 'addressee') throw notFound();
    const { content } = await this.contents.read(record, this.clock.now());
    const printed = {
      edition: note.edition,
      values: { ...content, ...replyOf(courseOf(record)) },
      marks: marks[note.status],
      look: request.look ?? 'print',
      identity: request.identity ?? 'full',
      reference: documentReference(noteId, 1),
      fileName: 'liaison-note',
    };
    return this.printing.print(printed, actor);
  }
}
