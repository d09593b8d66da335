import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { organisation } from '@tsunagi/domain';
import { happenedAt } from '../../document/happened.request.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { CommandContext } from '../../platform/command/command-context.js';
import { derivedId } from '../../platform/derived-id.js';
import { Execution } from '../../platform/execute.js';
import { requireRightToRegister } from './right-to-register.js';
import type { WrittenResponse } from '../../platform/http/written.response.js';
import { type RegisterOrganisationRequest, wholeProfileOf } from './register-organisation.request.js';

/** In the caller's own region; the new organisation owns its stream. */
export class RegisterOrganisation extends Command<WrittenResponse> {
  constructor(
    readonly request: RegisterOrganisationRequest,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RegisterOrganisation)
export class RegisterOrganisationHandler implements ICommandHandler<RegisterOrganisation> {
  constructor(private readonly execution: Execution) {}

  async execute({ request, actor, context }: RegisterOrganisation): Promise<WrittenResponse> {
    requireRightToRegister(actor, request.kind);
    const organisationId = derivedId(context.commandId, 'organisation');
    const command = {
      type: 'RegisterOrganisation' as const,
      ...{ organisationId, regionId: actor.regionId, kind: request.kind },
      profile: wholeProfileOf(request),
      occurredAt: happenedAt(request, context),
    };
    const custody = { holders: [organisationId], personRecordId: null, ownerId: organisationId };
    const written = await this.execution.execute(organisation, organisationId, command, context, custody);
    return { id: organisationId, ...written };
  }
}
