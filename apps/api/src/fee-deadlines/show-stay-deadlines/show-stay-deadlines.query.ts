import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { StayId } from '@tsunagi/domain';
import { findDeadlineFacts, findDeadlineSheets, findStayLine, ReadModelStore } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { DeadlinesResponse } from '../list-deadlines/deadlines.response.js';
import { stayDeadlines } from '../stay-deadlines.js';

export class ShowStayDeadlines extends Query<DeadlinesResponse> {
  constructor(
    readonly stayId: StayId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowStayDeadlines)
export class ShowStayDeadlinesHandler implements IQueryHandler<ShowStayDeadlines> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** No row before the admission. @throws ProblemError 404 */
  async execute({ stayId, actor }: ShowStayDeadlines): Promise<DeadlinesResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    if (!(await findStayLine(query, scope, stayId))) throw notFound();
    const own = await this.organisations.find(actor.organisationId);
    const facts = await findDeadlineFacts(query, scope, stayId);
    if (own === null || facts === undefined) return { rows: [] };
    const sheet = (await findDeadlineSheets(query, scope, [stayId])).get(stayId);
    return { rows: [stayDeadlines({ facts, sheet }, own, this.clock.now())] };
  }
}
