import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { blanksAsNull } from '@tsunagi/contracts';
import { liaisonNote, type NoteId, type NoteValues } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { NoteOffers } from '../note-offers.js';
import { custodyOf, NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class FillNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly values: NoteValues,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(FillNote)
export class FillNoteHandler implements ICommandHandler<FillNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly offers: NoteOffers,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, values, actor, context }: FillNote): Promise<WrittenResponse> {
    const { note } = await this.notes.findOwn(noteId, actor);
    const command = {
      type: 'FillLiaisonNote' as const,
      values: blanksAsNull({ ...values }),
      offered: await this.offers.read(note, context.now),
      occurredAt: context.now,
    };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(note));
    return { id: noteId, ...written };
  }
}
