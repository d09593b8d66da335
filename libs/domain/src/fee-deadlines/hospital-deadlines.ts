import { addDays, type BusinessCalendar, type CivilDate, eachDay, isBusinessDay } from '../kernel/index.js';
import type { AdmissionTiming } from './admission-information-rules.js';
import { type DatedAdmission, possibleTimings } from './admission-moment.js';
import {
  type DischargeSupportFee,
  type HospitalDeadlineId,
  type HospitalDeadlineRule,
  hospitalDeadlineRules,
} from './hospital-rules.js';
import { isInForce } from './in-force.js';

export interface HospitalDeadlineQuestion extends DatedAdmission {
  /** The hospital's own calendar: its weekdays. */
  readonly calendar: BusinessCalendar;
  readonly fee: DischargeSupportFee;
  readonly isLongTermCareWard: boolean;
  /** Whether the admission day is day 1 (careful, the default) or day 0, as this hospital counts. */
  readonly admissionDayIs: 0 | 1;
}

export interface HospitalDeadline {
  readonly ruleId: HospitalDeadlineId;
  readonly ruleVersion: string;
  readonly fee: DischargeSupportFee;
  readonly admittedOn: CivilDate;
  readonly days: number;
  readonly admissionDayIs: 0 | 1;
  readonly dueOn: CivilDate;
  /** No weekday lay within the days, so that `dueOn` is the first one after. */
  readonly movedToWeekday: boolean;
  /** Later than `dueOn`, if the admission turns out to have been after hours. */
  readonly dueIfAfterHours: CivilDate | null;
}

/** How far the first weekday may lie. */
const HORIZON_DAYS = 60;

function firstWeekdayAfter(calendar: BusinessCalendar, day: CivilDate): CivilDate {
  for (const candidate of eachDay(addDays(day, 1), addDays(day, HORIZON_DAYS))) {
    if (isBusinessDay(calendar, candidate)) return candidate;
  }
  return day;
}

/** Friday nights and eves of holidays: an admission after hours leaves nothing of its own day. */
function hasWeekday(
  calendar: BusinessCalendar,
  from: CivilDate,
  to: CivilDate,
  timing: AdmissionTiming,
): boolean {
  const first = timing === 'withinHours' ? from : addDays(from, 1);
  for (const day of eachDay(first, to)) if (isBusinessDay(calendar, day)) return true;
  return false;
}

function dueOn(
  rule: HospitalDeadlineRule,
  days: number,
  question: HospitalDeadlineQuestion,
  timing: AdmissionTiming,
) {
  const { admittedOn, calendar, admissionDayIs } = question;
  const plainly = addDays(admittedOn, days - admissionDayIs);
  if (!rule.weekdayFallback || hasWeekday(calendar, admittedOn, plainly, timing)) return plainly;
  return firstWeekdayAfter(calendar, plainly);
}

function deadlineOf(rule: HospitalDeadlineRule, question: HospitalDeadlineQuestion): HospitalDeadline {
  const { admittedOn, admissionDayIs, isLongTermCareWard } = question;
  const days = isLongTermCareWard ? rule.daysInLongTermCare : rule.days;
  const [first, ...others] = possibleTimings(question, question.calendar)
    .map((timing) => dueOn(rule, days, question, timing))
    .sort();
  const due = first ?? addDays(admittedOn, days - admissionDayIs);
  const later = others.at(-1);
  return {
    ruleId: rule.id,
    ruleVersion: rule.version,
    fee: rule.fee,
    admittedOn,
    days,
    admissionDayIs,
    dueOn: due,
    movedToWeekday: due > addDays(admittedOn, days - admissionDayIs),
    dueIfAfterHours: later !== undefined && later > due ? later : null,
  };
}

/** The hospital's days for screening, talk, plan and conference, by the rules in force on the admission day. */
export function hospitalDeadlines(
  question: HospitalDeadlineQuestion,
  rules: readonly HospitalDeadlineRule[] = hospitalDeadlineRules,
): readonly HospitalDeadline[] {
  return rules
    .filter((rule) => rule.fee === question.fee && isInForce(rule, question.admittedOn))
    .map((rule) => deadlineOf(rule, question));
}
