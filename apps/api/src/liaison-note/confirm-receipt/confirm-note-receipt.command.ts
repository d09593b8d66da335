import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type Instant, liaisonNote, type NoteId } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { custodyOf, NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export interface NoteReceipt {
  readonly confirmedWith: string | null;
  readonly occurredAt: Instant;
}

/** By the addressee itself, or by the sender who asked on the telephone. */
export class ConfirmNoteReceipt extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly receipt: NoteReceipt,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(ConfirmNoteReceipt)
export class ConfirmNoteReceiptHandler implements ICommandHandler<ConfirmNoteReceipt> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, receipt, actor, context }: ConfirmNoteReceipt): Promise<WrittenResponse> {
    const { note, reader } = await this.notes.find(noteId, actor);
    const command = {
      type: 'ConfirmLiaisonNoteReceipt' as const,
      ...receipt,
      confirmedBy: reader === 'addressee' ? actor.staffId : null,
    };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(note));
    return { id: noteId, ...written };
  }
}
