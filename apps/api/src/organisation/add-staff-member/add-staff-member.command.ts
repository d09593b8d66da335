import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { derivedId } from '../../platform/derived-id.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';
import type { AddStaffMemberRequest } from './add-staff-member.request.js';

export class AddStaffMember extends AdministrationCommand<AddStaffMemberRequest> {}

@CommandHandler(AddStaffMember)
export class AddStaffMemberHandler implements ICommandHandler<AddStaffMember> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: AddStaffMember): Promise<WrittenResponse> {
    const { role, name, kana = null } = request;
    const staffId = derivedId(context.commandId, 'staff');
    const occurredAt = happenedAt(request, context);
    const command = { type: 'AddStaffMember' as const, staffId, role, name, kana, occurredAt };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: staffId, ...written };
  }
}
