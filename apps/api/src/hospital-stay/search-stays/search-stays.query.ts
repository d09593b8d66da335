import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan } from '@tsunagi/domain';
import { ReadModelStore, searchStays } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { toStayLine } from '../list-stays/stay-line.js';
import type { FoundStaysResponse } from './found-stays.response.js';
import type { SearchStaysRequest } from './search-stays.request.js';

export class SearchStays extends Query<FoundStaysResponse> {
  constructor(
    readonly request: SearchStaysRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(SearchStays)
export class SearchStaysHandler implements IQueryHandler<SearchStays> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly clock: Clock,
  ) {}

  async execute({ request, actor }: SearchStays): Promise<FoundStaysResponse> {
    const today = civilDateInJapan(this.clock.now());
    const { query: typed, open } = request;
    const search = open === undefined ? { typed } : { typed, isOpen: open };
    const { rows, nextCursor } = await searchStays(
      this.readModels.query,
      scopeOf(actor),
      search,
      pageOf(request),
    );
    return { rows: rows.map((line) => toStayLine(line, today)), nextCursor };
  }
}
