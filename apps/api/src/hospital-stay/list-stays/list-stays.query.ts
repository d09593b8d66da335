import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { stayMessages } from '@tsunagi/contracts';
import { civilDateInJapan } from '@tsunagi/domain';
import { countStays, listStays, ReadModelStore, type StayFilter, type StayPart } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { businessDaysLeft } from '../../platform/calendar/business-days-left.js';
import { Clock } from '../../platform/clock.js';
import { pageOf } from '../../platform/http/page.request.js';
import { invalidInput } from '../../platform/problem/problem-error.js';
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

/** What was asked for stands in the filter, and nothing else. */
function filterOf({
  open,
  cursor: _cursor,
  limit: _limit,
  from: _from,
  ...asked
}: ListStaysRequest): StayFilter {
  const given = Object.entries(asked).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(given), isOpen: open !== 'false' };
}

function partOf(request: ListStaysRequest): StayPart {
  const { from, cursor } = request;
  if (from === undefined) return pageOf(request);
  if (cursor !== undefined) throw invalidInput({ field: 'from', message: stayMessages.fromOrCursor });
  return { ...pageOf(request), from };
}

@QueryHandler(ListStays)
export class ListStaysHandler implements IQueryHandler<ListStays> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 400 */
  async execute({ request, actor }: ListStays): Promise<StayPageResponse> {
    const today = civilDateInJapan(this.clock.now());
    const { query } = this.readModels;
    const [scope, filter] = [scopeOf(actor), filterOf(request)];
    const { rows, nextCursor } = await listStays(query, scope, filter, partOf(request));
    const total = await countStays(query, scope, filter);
    const calendar = await this.organisations.calendarOn(actor.organisationId, today);
    const listed = rows.map((line) => ({
      ...toStayLine(line, today),
      businessDaysLeft: businessDaysLeft(calendar, today, line.expectedOn ?? line.foreseenTo),
    }));
    return { rows: listed, nextCursor, total };
  }
}
