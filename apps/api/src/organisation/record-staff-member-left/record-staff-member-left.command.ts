import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StaffId } from '@tsunagi/domain';
import { happenedAt, type HappenedRequest } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';

interface StaffMemberLeftWish extends HappenedRequest {
  readonly staffId: StaffId;
}

export class RecordStaffMemberLeft extends AdministrationCommand<StaffMemberLeftWish> {}

@CommandHandler(RecordStaffMemberLeft)
export class RecordStaffMemberLeftHandler implements ICommandHandler<RecordStaffMemberLeft> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({
    organisationId,
    request,
    actor,
    context,
  }: RecordStaffMemberLeft): Promise<WrittenResponse> {
    const { staffId } = request;
    const command = {
      type: 'RecordStaffMemberLeft' as const,
      staffId,
      occurredAt: happenedAt(request, context),
    };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: staffId, ...written };
  }
}
