import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { blanksAsNull } from '@tsunagi/contracts';
import { type Instant, liaisonNote, type NoteId, type NoteValues } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { custodyOf, NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export interface NoteReply {
  readonly completeness: 'full' | 'partial';
  readonly values: NoteValues;
  readonly occurredAt: Instant;
}

/** By the addressee, or by the sender who copies down a reply that came on paper. */
export class AnswerNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly reply: NoteReply,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AnswerNote)
export class AnswerNoteHandler implements ICommandHandler<AnswerNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, reply, actor, context }: AnswerNote): Promise<WrittenResponse> {
    const { note, reader } = await this.notes.find(noteId, actor);
    const command = {
      type: 'AnswerLiaisonNote' as const,
      completeness: reply.completeness,
      answeredBy: reader === 'addressee' ? actor.staffId : null,
      reply: blanksAsNull({ ...reply.values }),
      occurredAt: reply.occurredAt,
    };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(note));
    return { id: noteId, ...written };
  }
}
