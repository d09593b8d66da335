import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type NeedId, preparation, type StayId } from '@tsunagi/domain';
import { happenedAt, type HappenedRequest } from '../../document/happened.request.js';
import { StayAccess } from '../../document/stay-access.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';

export class MeetNeed extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly needId: NeedId,
    readonly request: HappenedRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(MeetNeed)
export class MeetNeedHandler implements ICommandHandler<MeetNeed> {
  constructor(
    private readonly access: StayAccess,
    private readonly execution: Execution,
  ) {}

  async execute({ stayId, needId, request, actor, context }: MeetNeed): Promise<WrittenResponse> {
    await this.access.find(stayId, actor);
    const occurredAt = happenedAt(request, context);
    const command = { type: 'MeetPreparationNeed' as const, needId, occurredAt };
    return { id: needId, ...(await this.execution.execute(preparation, stayId, command, context)) };
  }
}
