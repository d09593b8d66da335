import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { composeContent, liaisonNote, type NoteId } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import { consentOf } from '../../document/send.request.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import { NoteOffers } from '../note-offers.js';
import { custodyOf, NoteRecords } from '../note-record.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { answerWanted } from './answer-wanted.js';
import type { SendNoteRequest } from './send-note.request.js';

export class SendNote extends Command<WrittenResponse> {
  constructor(
    readonly noteId: NoteId,
    readonly request: SendNoteRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(SendNote)
export class SendNoteHandler implements ICommandHandler<SendNote> {
  constructor(
    private readonly notes: NoteRecords,
    private readonly offers: NoteOffers,
    private readonly execution: Execution,
  ) {}

  async execute({ noteId, request, actor, context }: SendNote): Promise<WrittenResponse> {
    const { note } = await this.notes.findOwn(noteId, actor);
    const consent = consentOf(request.consent);
    const offered = await this.offers.readForSending(note, consent, context.now);
    const command = {
      type: 'SendLiaisonNote' as const,
      toOrganisationId: note.toOrganisationId,
      channel: request.channel,
      consent,
      ...answerWanted(composeContent(note.filled, offered).content),
      offered,
      occurredAt: happenedAt(request, context),
    };
    const written = await this.execution.execute(liaisonNote, noteId, command, context, custodyOf(note));
    return { id: noteId, ...written };
  }
}
