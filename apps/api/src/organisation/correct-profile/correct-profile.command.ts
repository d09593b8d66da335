import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';
import { type CorrectProfileRequest, profileChangesOf } from './correct-profile.request.js';

export class CorrectProfile extends AdministrationCommand<CorrectProfileRequest> {}

@CommandHandler(CorrectProfile)
export class CorrectProfileHandler implements ICommandHandler<CorrectProfile> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: CorrectProfile): Promise<WrittenResponse> {
    const command = {
      type: 'CorrectOrganisationProfile' as const,
      profile: profileChangesOf(request),
      occurredAt: happenedAt(request, context),
    };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: organisationId, ...written };
  }
}
