import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { happenedAt, type HappenedRequest } from '../../document/happened.request.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { AdministeredOrganisations } from '../administered-organisations.js';
import { AdministrationCommand } from '../organisation-command.js';

interface WithdrawClosureWish extends HappenedRequest {
  readonly closureId: string;
}

export class WithdrawClosure extends AdministrationCommand<WithdrawClosureWish> {}

@CommandHandler(WithdrawClosure)
export class WithdrawClosureHandler implements ICommandHandler<WithdrawClosure> {
  constructor(private readonly organisations: AdministeredOrganisations) {}

  async execute({ organisationId, request, actor, context }: WithdrawClosure): Promise<WrittenResponse> {
    const { closureId } = request;
    const command = { type: 'WithdrawClosure' as const, closureId, occurredAt: happenedAt(request, context) };
    const written = await this.organisations.execute(organisationId, command, actor, context);
    return { id: closureId, ...written };
  }
}
