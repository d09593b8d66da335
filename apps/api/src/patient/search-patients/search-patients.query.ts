import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { ReadModelStore, searchPersons } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { FoundPatientsResponse } from './found-patients.response.js';
import type { SearchPatientsRequest } from './search-patients.request.js';

export class SearchPatients extends Query<FoundPatientsResponse> {
  constructor(
    readonly request: SearchPatientsRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SearchPatients)
export class SearchPatientsHandler implements IQueryHandler<SearchPatients> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: SearchPatients): Promise<FoundPatientsResponse> {
    const { query } = this.readModels;
    const page = await searchPersons(query, scopeOf(actor), request.query, pageOf(request));
    return { ...page, rows: page.rows.map(({ sortKey: _sortKey, ...person }) => person) };
  }
}
