import { Injectable } from '@nestjs/common';
import {
  type Decider,
  organisation,
  type OrganisationCommand,
  type OrganisationEvent,
  type OrganisationId,
  type OrganisationState,
} from '@tsunagi/domain';
import type { Actor } from '../platform/auth/actor.js';
import type { CommandContext } from '../platform/command/command-context.js';
import { Execution, type Written } from '../platform/execute.js';
import { notFound } from '../platform/problem/problem-error.js';

type OrganisationDecider = Decider<OrganisationCommand, OrganisationState, OrganisationEvent>;

/** The administrator looks after the own organisation, the coordinator after those of the region. */
function administers(actor: Actor, state: OrganisationState): boolean {
  if (state.status === 'unknown') return false;
  if (actor.role === 'regionalCoordinator') return state.regionId === actor.regionId;
  return state.organisationId === actor.organisationId;
}

/** Decides as always, but only for what the actor administers. @throws ProblemError 404 */
const organisationsOf = (actor: Actor): OrganisationDecider => ({
  ...organisation,
  decide: (command, state) => {
    if (!administers(actor, state)) throw notFound();
    return organisation.decide(command, state);
  },
});

@Injectable()
export class AdministeredOrganisations {
  constructor(private readonly execution: Execution) {}

  /** @throws ProblemError 404, Refusal */
  execute(
    organisationId: OrganisationId,
    command: OrganisationCommand,
    actor: Actor,
    context: CommandContext,
  ): Promise<Written> {
    const custody = { holders: [organisationId], personRecordId: null };
    return this.execution.execute(organisationsOf(actor), organisationId, command, context, custody);
  }
}
