import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { preparationStatusNames } from '@tsunagi/contracts';
import {
  countWatch,
  listWatch,
  type ReadModels,
  ReadModelStore,
  type Scope,
  type WatchLine,
} from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { ListWatchRequest } from './list-watch.request.js';
import type { StatusCountResponse, WatchLineResponse, WatchPageResponse } from './watch.response.js';

export class ListWatch extends Query<WatchPageResponse> {
  constructor(
    readonly request: ListWatchRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

function toResponse(line: WatchLine): WatchLineResponse {
  const { patientId: _patientId, hasNoCareManager: _without, sortOn: _sortOn, ...shown } = line;
  const statusName = line.status && preparationStatusNames[line.status];
  return { ...shown, isOpen: line.isOpen === 1, statusName };
}

async function countsOf(readModels: ReadModels, scope: Scope): Promise<readonly StatusCountResponse[]> {
  const counts = await countWatch(readModels, scope);
  return counts.map(({ status, count }) => ({ status, statusName: preparationStatusNames[status], count }));
}

@QueryHandler(ListWatch)
export class ListWatchHandler implements IQueryHandler<ListWatch> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: ListWatch): Promise<WatchPageResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    const { open, status } = request;
    const filter = { isOpen: open !== 'false', ...(status === undefined ? {} : { status }) };
    const page = await listWatch(query, scope, filter, pageOf(request));
    return { ...page, rows: page.rows.map(toResponse), counts: await countsOf(query, scope) };
  }
}
