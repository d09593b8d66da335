import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { Organisations } from '../../organisation/organisations.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';
import type { ConfirmNoCareManagerRequest } from './confirm-no-care-manager.request.js';

export class ConfirmNoCareManager extends StayCommand<ConfirmNoCareManagerRequest> {}

@CommandHandler(ConfirmNoCareManager)
export class ConfirmNoCareManagerHandler implements ICommandHandler<ConfirmNoCareManager> {
  constructor(
    private readonly organisations: Organisations,
    private readonly stays: OwnStays,
  ) {}

  async execute({ stayId, request, actor, context }: ConfirmNoCareManager): Promise<WrittenResponse> {
    const { communitySupportCenterId = null } = request;
    await this.organisations.requireSupportCenter(communitySupportCenterId, 'communitySupportCenterId');
    const occurredAt = happenedAt(request, context);
    const command = { type: 'ConfirmNoCareManager' as const, communitySupportCenterId, occurredAt };
    return this.stays.execute(stayId, command, actor, context);
  }
}
