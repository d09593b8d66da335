import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { preparation, type StayId } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import { StayAccess } from '../../document/stay-access.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { needCustody } from '../need-custody.js';
import type { AddNeedRequest } from './add-need.request.js';

export class AddNeed extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly request: AddNeedRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AddNeed)
export class AddNeedHandler implements ICommandHandler<AddNeed> {
  constructor(
    private readonly access: StayAccess,
    private readonly execution: Execution,
  ) {}

  async execute({ stayId, request, actor, context }: AddNeed): Promise<WrittenResponse> {
    const parties = await this.access.find(stayId, actor);
    const needId = derivedId(context.commandId, 'need');
    const { kind, note = null } = request;
    const occurredAt = happenedAt(request, context);
    const command = { type: 'AddPreparationNeed' as const, stayId, needId, kind, note, occurredAt };
    const written = await this.execution.execute(preparation, stayId, command, context, needCustody(parties));
    return { id: needId, ...written };
  }
}
