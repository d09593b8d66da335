import { admissionFeeName, explainAdmissionFee, explainReachedFee } from '@tsunagi/contracts';
import {
  type AdmissionFeeClass,
  type AdmissionFeeClock,
  admissionFeeClock,
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  reachedFeeClass,
} from '@tsunagi/domain';
import type { DeadlineFacts } from '@tsunagi/read-models';
import type { DeadlineResponse } from './deadlines.response.js';

/** A deadline before anybody asks how much time is left. */
export type CountedDeadline = Omit<DeadlineResponse, 'businessDaysLeft' | 'remaining'>;

/** What one organisation has to keep around one admission. */
export interface DueAround {
  readonly deadlines: readonly CountedDeadline[];
  readonly explanation: readonly string[];
}

const KINDS: Readonly<Record<AdmissionFeeClass, string>> = { I: 'CARE_ADM_INFO_I', II: 'CARE_ADM_INFO_II' };

function toDeadlines(
  { shown }: AdmissionFeeClock,
  { sheetProvidedAt }: DeadlineFacts,
  today: CivilDate,
): readonly CountedDeadline[] {
  const providedOn = sheetProvidedAt === null ? null : civilDateInJapan(sheetProvidedAt);
  return shown.map(({ feeClass, dueOn, units }) => ({
    kind: KINDS[feeClass],
    name: admissionFeeName(feeClass),
    dueOn,
    kept: providedOn === null ? null : providedOn <= dueOn,
    isOver: dueOn < today,
    units,
  }));
}

/** 入院時情報連携加算 by the office's own calendar. */
export function admissionFeeDeadlines(
  facts: DeadlineFacts,
  office: { readonly calendar: BusinessCalendar; readonly kind: string },
  today: CivilDate,
): DueAround {
  const { admittedOn, admittedAt, careLevel, sheetProvidedAt, sheetReceivedAt } = facts;
  const { calendar, kind: officeKind } = office;
  const clock = admissionFeeClock({ admittedOn, admittedAt, calendar, officeKind, careLevel });
  const explanation = explainAdmissionFee(clock);
  if (!clock.applies) return { deadlines: [], explanation };
  const deadlines = toDeadlines(clock, facts, today);
  if (sheetProvidedAt === null) return { deadlines, explanation };
  const reached = reachedFeeClass(clock, sheetProvidedAt, sheetReceivedAt !== null);
  return { deadlines, explanation: [...explainReachedFee(reached), ...explanation] };
}
