import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type NeedId, preparation, type StayId } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import { StayAccess } from '../../document/stay-access.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { Execution } from '../../platform/execute.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import type { WaiveNeedRequest } from './waive-need.request.js';

export class WaiveNeed extends Command<WrittenResponse> {
  constructor(
    readonly stayId: StayId,
    readonly needId: NeedId,
    readonly request: WaiveNeedRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(WaiveNeed)
export class WaiveNeedHandler implements ICommandHandler<WaiveNeed> {
  constructor(
    private readonly access: StayAccess,
    private readonly execution: Execution,
  ) {}

  async execute({ stayId, needId, request, actor, context }: WaiveNeed): Promise<WrittenResponse> {
    await this.access.find(stayId, actor);
    const { reason } = request;
    const occurredAt = happenedAt(request, context);
    const command = { type: 'WaivePreparationNeed' as const, needId, reason, occurredAt };
    return { id: needId, ...(await this.execution.execute(preparation, stayId, command, context)) };
  }
}
