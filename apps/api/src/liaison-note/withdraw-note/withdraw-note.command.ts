import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { liaisonNote, type NoteId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { custodyOf, NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class WithdrawNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly reason: string,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WithdrawNote)
export class WithdrawNoteHandler implements ICommandHandler<WithdrawNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, reason, actor, context }: WithdrawNote): Promise<WrittenResponse> {
    const { note } = await this.notes.findOwn(noteId, actor);
    const command = { type: 'WithdrawLiaisonNote' as const, reason, occurredAt: context.now };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(note));
    return { id: noteId, ...written };
  }
}
