import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan } from '@tsunagi/domain';
import { listStays, ReadModelStore, type StayFilter } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { ListStaysRequest } from './list-stays.request.js';
import { toStayLine } from './stay-line.js';
import type { StayPageResponse } from './stay-line.response.js';

export class ListStays extends Query<StayPageResponse> {
  constructor(
    readonly request: ListStaysRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

const filterOf = ({ open, ward, preparationStatus }: ListStaysRequest): StayFilter => ({
  isOpen: open !== 'false',
  ...(ward === undefined ? {} : { ward }),
  ...(preparationStatus === undefined ? {} : { preparationStatus }),
});

@QueryHandler(ListStays)
export class ListStaysHandler implements IQueryHandler<ListStays> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly clock: Clock,
  ) {}

  async execute({ request, actor }: ListStays): Promise<StayPageResponse> {
    const today = civilDateInJapan(this.clock.now());
    const { query } = this.readModels;
    const page = await listStays(query, scopeOf(actor), filterOf(request), pageOf(request));
    return { ...page, rows: page.rows.map((line) => toStayLine(line, today)) };
  }
}
