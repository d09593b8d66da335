import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { StaffId } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';
import type { ReassignStaffMemberRequest } from './reassign-staff-member.request.js';

interface ReassignmentWish extends ReassignStaffMemberRequest {
  readonly staffId: StaffId;
}

export class ReassignStaffMember extends AdministrationCommand<ReassignmentWish> {}

@CommandHandler(ReassignStaffMember)
export class ReassignStaffMemberHandler implements ICommandHandler<ReassignStaffMember> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: ReassignStaffMember): Promise<WrittenResponse> {
    const { staffId, role } = request;
    const occurredAt = happenedAt(request, context);
    const command = { type: 'ReassignStaffMember' as const, staffId, role, occurredAt };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: staffId, ...written };
  }
}
