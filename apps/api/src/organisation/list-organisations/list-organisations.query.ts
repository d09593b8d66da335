import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import {
  listOrganisations,
  type OrganisationFilter,
  type OrganisationTable,
  ReadModelStore,
} from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { CARE_OFFICES } from '../care-offices.js';
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
  const {
    regionId: _regionId,
    nameKey: _nameKey,
    searchKey: _searchKey,
    revision: _revision,
    ...line
  } = found;
  return line;
}

const filterOf = ({ kind, query }: ListOrganisationsRequest): OrganisationFilter => ({
  ...(kind === undefined ? {} : { kinds: kind === 'careOffice' ? CARE_OFFICES : [kind] }),
  ...(query === undefined ? {} : { typed: query }),
});

@QueryHandler(ListOrganisations)
export class ListOrganisationsHandler implements IQueryHandler<ListOrganisations> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: ListOrganisations): Promise<OrganisationPageResponse> {
    const filter = filterOf(request);
    const page = await listOrganisations(this.readModels.query, scopeOf(actor), filter, pageOf(request));
    return { ...page, rows: page.rows.map(toOrganisationLine) };
  }
}
