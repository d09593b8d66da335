import { sayRemainingTime } from '@tsunagi/contracts';
import {
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  type Instant,
  type RegisteredOrganisation,
  remainingTime,
} from '@tsunagi/domain';
import type { DeadlineFacts, DeadlineSheet } from '@tsunagi/read-models';
import { organisationCalendarOn } from '../platform/calendar/index.js';
import {
  admissionFeeDeadlines,
  type CountedDeadline,
  type DueAround,
} from './list-deadlines/admission-fee-deadlines.js';
import type { DeadlineResponse, StayDeadlinesResponse } from './list-deadlines/deadlines.response.js';
import { hospitalFeeDeadlines } from './list-deadlines/hospital-fee-deadlines.js';

/** One admission, as the organisation that asks knows it. */
export interface DueStay {
  readonly facts: DeadlineFacts;
  readonly sheet: DeadlineSheet | undefined;
}

function dueAround(
  facts: DeadlineFacts,
  { kind }: RegisteredOrganisation,
  calendar: BusinessCalendar,
  today: CivilDate,
): DueAround {
  return kind === 'hospital'
    ? hospitalFeeDeadlines(facts, calendar, today)
    : admissionFeeDeadlines(facts, { calendar, kind }, today);
}

const isOpen = ({ kept, isOver }: CountedDeadline): boolean => kept === null && !isOver;

/** Information once given stands for every class; what nobody has recorded is still to do. */
function nextDueOn(deadlines: readonly CountedDeadline[]): CivilDate | null {
  const open = deadlines.filter(isOpen);
  return open.map(({ dueOn }) => dueOn).sort()[0] ?? null;
}

function withRemaining(
  deadline: CountedDeadline,
  calendar: BusinessCalendar,
  now: Instant,
): DeadlineResponse {
  if (!isOpen(deadline)) return { ...deadline, businessDaysLeft: null, remaining: null };
  const { dueOn } = deadline;
  const left = remainingTime(dueOn, now, calendar);
  const remaining = sayRemainingTime(left, dueOn, civilDateInJapan(now));
  return { ...deadline, businessDaysLeft: left.businessDays, remaining };
}

/** What one organisation has to keep around one admission, with the reasons and what is left of the time. */
export function stayDeadlines(
  { facts, sheet }: DueStay,
  own: RegisteredOrganisation,
  now: Instant,
): StayDeadlinesResponse {
  const { stayId, name, hospitalName, ward, admittedOn, admittedAt } = facts;
  const calendar = organisationCalendarOn(own, admittedOn);
  const { deadlines, explanation } = dueAround(facts, own, calendar, civilDateInJapan(now));
  return {
    ...{ stayId, name, hospitalName, ward, admittedOn, admittedAt, explanation, sheet: sheet ?? null },
    deadlines: deadlines.map((deadline) => withRemaining(deadline, calendar, now)),
    nextDueOn: nextDueOn(deadlines),
  };
}
