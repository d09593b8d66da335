import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type DeliveryChannel, type Instant, liaisonNote, type NoteId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class RemindNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly reminder: { readonly channel: DeliveryChannel; readonly occurredAt: Instant },
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RemindNote)
export class RemindNoteHandler implements ICommandHandler<RemindNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, reminder, actor, context }: RemindNote): Promise<WrittenResponse> {
    await this.notes.findOwn(noteId, actor);
    const command = { type: 'RemindLiaisonNote' as const, ...reminder };
    const written = await this.execution.execute(liaisonNote, noteId, command, context);
    return { id: noteId, ...written };
  }
}
