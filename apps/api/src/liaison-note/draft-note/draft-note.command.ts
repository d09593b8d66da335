import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { blanksAsNull } from '@tsunagi/contracts';
import { liaisonNote } from '@tsunagi/domain';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import { NoteAddressing } from '../note-addressing.js';
import { CURRENT_EDITION } from '../note-editions.js';
import { custodyOf } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import type { DraftNoteRequest } from './draft-note.request.js';

export class DraftNote extends Command<WrittenResponse> {
  constructor(
    readonly request: DraftNoteRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(DraftNote)
export class DraftNoteHandler implements ICommandHandler<DraftNote> {
  constructor(
    private readonly addressing: NoteAddressing,
    private readonly execution: Execution,
  ) {}

  async execute({ request, actor, context }: DraftNote): Promise<WrittenResponse> {
    const noteId = derivedId(context.commandId, 'liaisonNote');
    const command = {
      type: 'DraftLiaisonNote' as const,
      noteId,
      ...(await this.addressing.resolve(request, actor)),
      fromOrganisationId: actor.organisationId,
      edition: CURRENT_EDITION.id,
      values: blanksAsNull({ ...request.values }),
      occurredAt: context.now,
    };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(command));
    return { id: noteId, ...written };
  }
}
