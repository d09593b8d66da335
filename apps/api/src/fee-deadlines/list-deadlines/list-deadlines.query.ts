import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { addDays, civilDateInJapan } from '@tsunagi/domain';
import { findDeadlineSheets, listDeadlineFacts, ReadModelStore } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { stayDeadlines } from '../stay-deadlines.js';
import type { DeadlinesResponse, StayDeadlinesResponse } from './deadlines.response.js';

/** The longest deadline is 14 days; what is just over is still shown. */
const LOOK_BACK_DAYS = 14;
const MOST = 200;
const NEVER = '9999-12-31';

export class ListDeadlines extends Query<DeadlinesResponse> {
  constructor(readonly actor: Actor) {
    super();
  }
}

const byNextDue = (left: StayDeadlinesResponse, right: StayDeadlinesResponse): number =>
  (left.nextDueOn ?? NEVER).localeCompare(right.nextDueOn ?? NEVER);

@QueryHandler(ListDeadlines)
export class ListDeadlinesHandler implements IQueryHandler<ListDeadlines> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  async execute({ actor }: ListDeadlines): Promise<DeadlinesResponse> {
    const own = await this.organisations.find(actor.organisationId);
    if (own === null) return { rows: [] };
    const now = this.clock.now();
    const since = addDays(civilDateInJapan(now), -LOOK_BACK_DAYS);
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    const found = await listDeadlineFacts(query, scope, since, MOST);
    const ids = found.map(({ stayId }) => stayId);
    const sheets = await findDeadlineSheets(query, scope, ids);
    const due = found.map((facts) => ({ facts, sheet: sheets.get(facts.stayId) }));
    return { rows: due.map((stay) => stayDeadlines(stay, own, now)).sort(byNextDue) };
  }
}
