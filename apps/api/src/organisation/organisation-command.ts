import { Command } from '@nestjs/cqrs';
import type { OrganisationId } from '@tsunagi/domain';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import type { WrittenResponse } from '../platform/http/written.response.js';

/** What an administrator or coordinator wants for one organisation. */
export abstract class AdministrationCommand<Request> extends Command<WrittenResponse> {
  constructor(
    readonly organisationId: OrganisationId,
    readonly request: Request,
    readonly actor: Actor,
    readonly context: CommandContext,
  ) {
    super();
  }
}
