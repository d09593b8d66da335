import type { CivilDate, RegisteredOrganisation } from '@tsunagi/domain';
import type { DeadlineFacts } from '@tsunagi/read-models';
import { organisationCalendarOn } from '../platform/calendar/index.js';
import { admissionFeeDeadlines, type DueAround } from './list-deadlines/admission-fee-deadlines.js';
import type { DeadlineResponse, StayDeadlinesResponse } from './list-deadlines/deadlines.response.js';
import { hospitalFeeDeadlines } from './list-deadlines/hospital-fee-deadlines.js';

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

/** What one organisation has to keep around one admission, with the reasons. */
export function stayDeadlines(
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
