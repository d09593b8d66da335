import { explainHospitalDeadline, hospitalDeadlineNames } from '@tsunagi/contracts';
import {
  type BusinessCalendar,
  type CivilDate,
  type HospitalDeadline,
  hospitalDeadlines,
} from '@tsunagi/domain';
import type { DeadlineFacts } from '@tsunagi/read-models';
import type { DueAround } from './admission-fee-deadlines.js';

/** Only the judgement of need is recorded so far; talk, plan and conference are answered with `null`. */
function isKept(
  { ruleId, dueOn }: HospitalDeadline,
  { coordinationJudgedOn }: DeadlineFacts,
): boolean | null {
  return ruleId !== 'HOSP_SCREEN' || coordinationJudgedOn === null ? null : coordinationJudgedOn <= dueOn;
}

/** 入退院支援加算1, counted carefully: the admission day is day 1. */
export function hospitalFeeDeadlines(
  facts: DeadlineFacts,
  calendar: BusinessCalendar,
  today: CivilDate,
): DueAround {
  const { admittedOn, admittedAt } = facts;
  const due = hospitalDeadlines({
    ...{ admittedOn, admittedAt, calendar, fee: 1, isLongTermCareWard: false, admissionDayIs: 1 },
  });
  return {
    deadlines: due.map((deadline) => ({
      kind: deadline.ruleId,
      name: hospitalDeadlineNames[deadline.ruleId],
      dueOn: deadline.dueOn,
      kept: isKept(deadline, facts),
      isOver: deadline.dueOn < today,
      units: null,
    })),
    explanation: due.map(explainHospitalDeadline),
  };
}
