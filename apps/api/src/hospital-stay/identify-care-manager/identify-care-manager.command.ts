import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { Organisations } from '../../organisation/organisations.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { OwnStays } from '../own-stays.js';
import { StayCommand } from '../stay-command.js';
import type { IdentifyCareManagerRequest } from './identify-care-manager.request.js';

export class IdentifyCareManager extends StayCommand<IdentifyCareManagerRequest> {}

@CommandHandler(IdentifyCareManager)
export class IdentifyCareManagerHandler implements ICommandHandler<IdentifyCareManager> {
  constructor(
    private readonly organisations: Organisations,
    private readonly stays: OwnStays,
  ) {}

  async execute({ stayId, request, actor, context }: IdentifyCareManager): Promise<WrittenResponse> {
    const { officeId, careManagerId = null, careManagerName = null } = request;
    await this.organisations.requireCareOffice(officeId, 'officeId');
    await this.organisations.requireStaffMember(officeId, careManagerId, 'careManagerId');
    const occurredAt = happenedAt(request, context);
    const command = {
      type: 'IdentifyCareManager' as const,
      officeId,
      careManagerId,
      careManagerName,
      occurredAt,
    };
    return this.stays.execute(stayId, command, actor, context);
  }
}
