import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import type { ReasonRequest } from '../reason.request.js';
import { StayCommand } from '../stay-command.js';

export class CancelAdmission extends StayCommand<ReasonRequest> {}

@CommandHandler(CancelAdmission)
export class CancelAdmissionHandler implements ICommandHandler<CancelAdmission> {
  constructor(private readonly stays: OwnStays) {}

  execute({ stayId, request, actor, context }: CancelAdmission): Promise<WrittenResponse> {
    const command = {
      type: 'CancelAdmission' as const,
      reason: request.reason,
      occurredAt: happenedAt(request, context),
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
