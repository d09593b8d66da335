import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { liaisonNote, type NoteId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class CloseNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(CloseNote)
export class CloseNoteHandler implements ICommandHandler<CloseNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, actor, context }: CloseNote): Promise<WrittenResponse> {
    await this.notes.findOwn(noteId, actor);
    const command = { type: 'CloseLiaisonNote' as const, occurredAt: context.now };
    const written = await this.execution.execute(liaisonNote, noteId, command, context);
    return { id: noteId, ...written };
  }
}
