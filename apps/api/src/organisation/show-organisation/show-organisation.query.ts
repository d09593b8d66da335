import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { OrganisationId } from '@tsunagi/domain';
import { findCalendar, findOrganisation, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { toOrganisationLine } from '../list-organisations/list-organisations.query.js';
import type { OrganisationResponse } from './organisation.response.js';

export class ShowOrganisation extends Query<OrganisationResponse> {
  constructor(
    readonly organisationId: OrganisationId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowOrganisation)
export class ShowOrganisationHandler implements IQueryHandler<ShowOrganisation> {
  constructor(private readonly readModels: ReadModelStore) {}

  /** @throws ProblemError 404 */
  async execute({ organisationId, actor }: ShowOrganisation): Promise<OrganisationResponse> {
    const { query } = this.readModels;
    const found = await findOrganisation(query, scopeOf(actor), organisationId);
    if (!found) throw notFound();
    const calendar = await findCalendar(query, organisationId);
    return { ...toOrganisationLine(found), ...calendar, revision: found.revision };
  }
}
