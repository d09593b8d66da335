import { dayVerdictNames, preparationStatusNames } from '@tsunagi/contracts';
import {
  assessPreparation,
  civilDateInJapan,
  firstSufficientDischarge,
  type Instant,
  type PreparationNeedKind,
  type PreparationResult,
  type SummedDay,
  sumOfDays,
} from '@tsunagi/domain';
import { holidayNameOn } from '../../platform/calendar/index.js';
import type { PreparationCase } from '../preparation-cases.js';
import type { OfficePreviewResponse, SummedDayResponse } from './preparation-preview.response.js';

/** A case with what is asked about it. */
export interface Asked {
  readonly found: PreparationCase;
  readonly needs: readonly PreparationNeedKind[];
  readonly now: Instant;
}

function nameOf({ on, verdict }: SummedDay): string {
  const holiday = verdict === 'holiday' ? holidayNameOn(on) : null;
  return holiday === null ? dayVerdictNames[verdict] : `${dayVerdictNames[verdict]}(${holiday})`;
}

function numbered(days: readonly SummedDay[]): readonly SummedDayResponse[] {
  let count = 0;
  return days.map((day) => {
    if (day.verdict === 'counted') count++;
    return { ...day, name: nameOf(day), number: day.verdict === 'counted' ? count : null };
  });
}

function daysOf({ found, now }: Asked, result: PreparationResult): readonly SummedDayResponse[] {
  const { effectiveNoticeOn: effectiveOn, inputs } = result;
  const { dischargeOn } = inputs;
  if (effectiveOn === null || dischargeOn === null) return [];
  const noticeOn = civilDateInJapan(inputs.noticeArrivedAt ?? now);
  return numbered(sumOfDays(found.facts.calendar, { noticeOn, effectiveOn, dischargeOn }));
}

export const resultOf = ({ found, needs, now }: Asked): PreparationResult =>
  assessPreparation(found.rule, found.facts, needs, now);

/** The sum of days on the calendar of one office. */
export function officePreview(
  asked: Asked,
  office: Pick<OfficePreviewResponse, 'officeName' | 'isResponsible'>,
): OfficePreviewResponse {
  const { found, needs, now } = asked;
  const result = resultOf(asked);
  const { status, usableDays, requiredDays, inputs } = result;
  return {
    ...{ officeId: inputs.officeId, ...office, calendarOf: inputs.calendarOf },
    ...{ status, statusName: preparationStatusNames[status], usableDays, requiredDays },
    ...{ noticeArrivedAt: inputs.noticeArrivedAt, noticeAssumed: inputs.noticeAssumed },
    firstSufficientOn: firstSufficientDischarge(found.rule, found.facts, needs, now),
    days: daysOf(asked, result),
  };
}
