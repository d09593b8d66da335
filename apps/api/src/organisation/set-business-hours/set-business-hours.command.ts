import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';
import type { SetBusinessHoursRequest } from './set-business-hours.request.js';

export class SetBusinessHours extends AdministrationCommand<SetBusinessHoursRequest> {}

@CommandHandler(SetBusinessHours)
export class SetBusinessHoursHandler implements ICommandHandler<SetBusinessHours> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: SetBusinessHours): Promise<WrittenResponse> {
    const { effectiveFrom, weekly, opensOnHolidays, yearlyClosures = [] } = request;
    const command = {
      type: 'SetBusinessHours' as const,
      ...{ effectiveFrom, weekly, opensOnHolidays },
      yearlyClosures: yearlyClosures.map(({ from, to }) => ({ from, to })),
      occurredAt: happenedAt(request, context),
    };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: organisationId, ...written };
  }
}
