import { type IQueryHandler, Query, QueryBus, QueryHandler } from '@nestjs/cqrs';
import { civilDateInJapan } from '@tsunagi/domain';
import { ReadModelStore } from '@tsunagi/read-models';
import { ListDeadlines } from '../../fee-deadlines/list-deadlines/list-deadlines.query.js';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { organisationCalendarOn, regionCalendarOn } from '../../platform/calendar/index.js';
import { Clock } from '../../platform/clock.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { careOfficeGroups } from './care-office-groups.js';
import { notesToAnswer, notesUnanswered, sheetsUnread } from './document-groups.js';
import { hospitalStayGroups } from './stay-groups.js';
import type { Desk } from './todo.js';
import type { TodayGroupResponse, TodayResponse } from './today.response.js';

export class ShowToday extends Query<TodayResponse> {
  constructor(readonly actor: Actor) {
    super();
  }
}

const hospitalGroups = async (desk: Desk): Promise<readonly TodayGroupResponse[]> => [
  ...(await hospitalStayGroups(desk)),
  await notesToAnswer(desk),
  await sheetsUnread(desk),
  await notesUnanswered(desk),
];

@QueryHandler(ShowToday)
export class ShowTodayHandler implements IQueryHandler<ShowToday> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly queries: QueryBus,
    private readonly clock: Clock,
  ) {}

  async execute({ actor }: ShowToday): Promise<TodayResponse> {
    const at = this.clock.now();
    const today = civilDateInJapan(at);
    const own = await this.organisations.find(actor.organisationId);
    const calendar = own === null ? regionCalendarOn(today) : organisationCalendarOn(own, today);
    const desk = { readModels: this.readModels.query, scope: scopeOf(actor), calendar, today };
    const groups =
      desk.scope.kind === 'hospital'
        ? await hospitalGroups(desk)
        : await careOfficeGroups(desk, await this.queries.execute(new ListDeadlines(actor)));
    const total = groups.reduce((sum, { count }) => sum + count, 0);
    return { today, at, organisationName: own?.profile.name ?? null, total, groups };
  }
}
