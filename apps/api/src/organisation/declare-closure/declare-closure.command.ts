import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt } from '../../document/happened.request.js';
import { derivedId } from '../../platform/derived-id.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';
import type { DeclareClosureRequest } from './declare-closure.request.js';

/** The same days have the same id, so that a repeat meets the closure that is there. */
export class DeclareClosure extends AdministrationCommand<DeclareClosureRequest> {}

@CommandHandler(DeclareClosure)
export class DeclareClosureHandler implements ICommandHandler<DeclareClosure> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: DeclareClosure): Promise<WrittenResponse> {
    const { from, to } = request;
    const closureId = derivedId('closure', organisationId, from, to);
    const occurredAt = happenedAt(request, context);
    const command = { type: 'DeclareClosure' as const, closureId, from, to, occurredAt };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: closureId, ...written };
  }
}
