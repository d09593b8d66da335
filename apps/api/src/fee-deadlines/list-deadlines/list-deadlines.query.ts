import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { addDays, type CivilDate, civilDateInJapan, type RegisteredOrganisation } from '@tsunagi/domain';
import { type DeadlineFacts, listDeadlineFacts, ReadModelStore } from '@tsunagi/read-models';
import { Organisations } from '../../organisation/organisations.js';
import type { Actor } from '../../platform/auth/actor.js';
import { organisationCalendarOn } from '../../platform/calendar/index.js';
import { Clock } from '../../platform/clock.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import { admissionFeeDeadlines, type DueAround } from './admission-fee-deadlines.js';
import type { DeadlineResponse, DeadlinesResponse, StayDeadlinesResponse } from './deadlines.response.js';
import { hospitalFeeDeadlines } from './hospital-fee-deadlines.js';

/** The longest deadline is 14 days; what is just over is still shown. */
const LOOK_BACK_DAYS = 14;
const MOST = 200;
const NEVER = '9999-12-31';

export class ListDeadlines extends Query<DeadlinesResponse> {
  constructor(readonly actor: Actor) {
    super();
  }
}

function dueAround(facts: DeadlineFacts, own: RegisteredOrganisation, today: CivilDate): DueAround {
  const calendar = organisationCalendarOn(own, facts.admittedOn);
  return own.kind === 'hospital'
    ? hospitalFeeDeadlines(facts, calendar, today)
    : admissionFeeDeadlines(facts, { calendar, kind: own.kind }, today);
}

/** Information once given stands for every class; what nobody has recorded is still to do. */
function nextDueOn(deadlines: readonly DeadlineResponse[]): CivilDate | null {
  const open = deadlines.filter(({ kept, isOver }) => kept === null && !isOver);
  return open.map(({ dueOn }) => dueOn).sort()[0] ?? null;
}

function toResponse(
  facts: DeadlineFacts,
  own: RegisteredOrganisation,
  today: CivilDate,
): StayDeadlinesResponse {
  const { stayId, name, hospitalName, ward, admittedOn, admittedAt } = facts;
  const { deadlines, explanation } = dueAround(facts, own, today);
  return {
    ...{ stayId, name, hospitalName, ward, admittedOn, admittedAt, deadlines, explanation },
    nextDueOn: nextDueOn(deadlines),
  };
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
    const today = civilDateInJapan(this.clock.now());
    const since = addDays(today, -LOOK_BACK_DAYS);
    const facts = await listDeadlineFacts(this.readModels.query, scopeOf(actor), since, MOST);
    return { rows: facts.map((one) => toResponse(one, own, today)).sort(byNextDue) };
  }
}
