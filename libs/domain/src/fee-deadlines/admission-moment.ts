import {
  type BusinessCalendar,
  type CivilDate,
  type Instant,
  openingHoursOn,
  timeInJapan,
} from '../kernel/index.js';
import type { AdmissionTiming } from './admission-information-rules.js';

/** When a person was admitted; `admittedAt` is `null` when only the day is known. */
export interface DatedAdmission {
  readonly admittedOn: CivilDate;
  readonly admittedAt: Instant | null;
}

/** Closing time itself counts as after hours. Both answers on a business day when nobody noted the time. */
export function possibleTimings(
  admission: DatedAdmission,
  calendar: BusinessCalendar,
): readonly AdmissionTiming[] {
  const hours = openingHoursOn(calendar, admission.admittedOn);
  if (hours === null) return ['closedDay'];
  if (admission.admittedAt === null) return ['withinHours', 'afterHours'];
  return [timeInJapan(admission.admittedAt) >= hours.closesAt ? 'afterHours' : 'withinHours'];
}
