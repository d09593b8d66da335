import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { civilDateInJapan } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';
import type { JudgeCoordinationRequest } from './judge-coordination.request.js';

export class JudgeCoordination extends StayCommand<JudgeCoordinationRequest> {}

@CommandHandler(JudgeCoordination)
export class JudgeCoordinationHandler implements ICommandHandler<JudgeCoordination> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: JudgeCoordination): Promise<WrittenResponse> {
    const occurredAt = happenedAt(request, context);
    const command = {
      type: 'JudgeDischargeCoordination' as const,
      needed: request.needed,
      judgedOn: request.judgedOn ?? civilDateInJapan(occurredAt),
      judgedBy: actor.staffId,
      criteria: request.criteria ?? [],
      reason: request.reason ?? null,
      occurredAt,
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
