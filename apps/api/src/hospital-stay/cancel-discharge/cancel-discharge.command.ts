import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import type { ReasonRequest } from '../reason.request.js';
import { StayCommand } from '../stay-command.js';

export class CancelDischarge extends StayCommand<ReasonRequest> {}

@CommandHandler(CancelDischarge)
export class CancelDischargeHandler implements ICommandHandler<CancelDischarge> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: CancelDischarge): Promise<WrittenResponse> {
    const command = {
      type: 'CancelDischarge' as const,
      reason: request.reason,
      occurredAt: happenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
