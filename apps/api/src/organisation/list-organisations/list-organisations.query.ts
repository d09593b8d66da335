import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { listOrganisations, type OrganisationTable, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { ListOrganisationsRequest } from './list-organisations.request.js';
import type { OrganisationLineResponse, OrganisationPageResponse } from './organisation-line.response.js';

export class ListOrganisations extends Query<OrganisationPageResponse> {
  constructor(
    readonly request: ListOrganisationsRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

export function toOrganisationLine(found: OrganisationTable): OrganisationLineResponse {
  const { regionId: _regionId, nameKey: _nameKey, revision: _revision, ...line } = found;
  return line;
}

@QueryHandler(ListOrganisations)
export class ListOrganisationsHandler implements IQueryHandler<ListOrganisations> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: ListOrganisations): Promise<OrganisationPageResponse> {
    const { kind, name } = request;
    const filter = { ...(kind === undefined ? {} : { kind }), ...(name === undefined ? {} : { name }) };
    const page = await listOrganisations(this.readModels.query, scopeOf(actor), filter, pageOf(request));
    return { ...page, rows: page.rows.map(toOrganisationLine) };
  }
}
