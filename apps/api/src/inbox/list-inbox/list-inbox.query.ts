import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import { type CivilDate, civilDateInJapan } from '@tsunagi/domain';
import { countInbox, type InboxLine, listInbox, ReadModelStore } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { answerDates, awaitsAnswer } from './answer-dates.js';
import type { InboxLineResponse, InboxPageResponse } from './inbox.response.js';
import type { ListInboxRequest } from './list-inbox.request.js';

export class ListInbox extends Query<InboxPageResponse> {
  constructor(
    readonly request: ListInboxRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

type DatesOf = (line: InboxLine) => readonly CivilDate[];

function toResponse(line: InboxLine, datesOf: DatesOf): InboxLineResponse {
  const {
    organisationId: _organisationId,
    position: _position,
    textPosition: _textPosition,
    actedBy: _actedBy,
    actedIn: _actedIn,
    ...shown
  } = line;
  return {
    ...shown,
    kindName: inboxKindNames[line.kind],
    stateName: inboxStateNames[line.state],
    answerDates: datesOf(line),
    isUrgent: line.isUrgent === 1,
    isWithdrawn: line.isWithdrawn === 1,
  };
}

@QueryHandler(ListInbox)
export class ListInboxHandler implements IQueryHandler<ListInbox> {
  constructor(
    private readonly readModels: ReadModelStore,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  async execute({ request, actor }: ListInbox): Promise<InboxPageResponse> {
    const { query } = this.readModels;
    const scope = scopeOf(actor);
    const { state, kind } = request;
    const filter = { ...(state ? { state } : {}), ...(kind ? { kind } : {}) };
    const page = await listInbox(query, scope, filter, pageOf(request));
    const datesOf = await this.datesFor(actor, page.rows);
    const unread = (await countInbox(query, scope)).find((counted) => counted.state === 'unread');
    const rows = page.rows.map((line) => toResponse(line, datesOf));
    return { ...page, rows, unread: unread?.count ?? 0 };
  }

  /** The calendar is looked up only where somebody may have to choose a day. */
  private async datesFor({ organisationId }: Actor, lines: readonly InboxLine[]): Promise<DatesOf> {
    if (!lines.some(awaitsAnswer)) return () => [];
    const today = civilDateInJapan(this.clock.now());
    const calendar = await this.organisations.calendarOn(organisationId, today);
    return (line) => (awaitsAnswer(line) ? answerDates(line, calendar, today) : []);
  }
}
