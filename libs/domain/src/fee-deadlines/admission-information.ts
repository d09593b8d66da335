import {
  addDays,
  type BusinessCalendar,
  type CivilDate,
  civilDateInJapan,
  daysBetween,
  type Instant,
  isBusinessDay,
  openingHoursOn,
  type TimeOfDay,
  timeInJapan,
} from '../kernel/index.js';
import {
  type AdmissionFeeClass,
  type AdmissionFeeClassRule,
  type AdmissionInformationRule,
  admissionInformationRules,
  type AdmissionTiming,
} from './admission-information-rules.js';
import { type DatedAdmission, possibleTimings } from './admission-moment.js';
import { isInForce } from './in-force.js';

/** Why a care office cannot claim 入院時情報連携加算 for this admission. */
export type AdmissionFeeExclusion =
  'preventiveCare' | 'noCareNeed' | 'officeWithoutThisFee' | 'noCareOffice' | 'noRuleYet';

export interface AdmissionFeeDeadline {
  readonly feeClass: AdmissionFeeClass;
  readonly units: number;
  /** The last calendar day in Japan on which giving the information counts. */
  readonly dueOn: CivilDate;
  /** Calendar days without extension; the admission day is day 1. */
  readonly lastDay: number;
  /** One more day, and what it was granted for. */
  readonly extendedFor: Exclude<AdmissionTiming, 'withinHours'> | null;
}

export interface AdmissionFeeVariant {
  readonly timing: AdmissionTiming;
  readonly deadlines: readonly AdmissionFeeDeadline[];
}

/** 入院時情報連携加算 of one admission by one office's calendar, with what it was worked out from. */
export interface AdmissionFeeClock {
  readonly applies: true;
  readonly ruleId: string;
  readonly ruleVersion: string;
  readonly admittedOn: CivilDate;
  readonly admittedTime: TimeOfDay | null;
  /** Closing time of the admission day; `null` = the office was closed. */
  readonly closesAt: TimeOfDay | null;
  /** 要介護度 not known yet (申請中): the fee depends on the level that comes out. */
  readonly provisional: boolean;
  /** Two when the time of admission is not known. */
  readonly variants: readonly AdmissionFeeVariant[];
  /** Of each class the earlier of the variants: keeping it is always right. */
  readonly shown: readonly AdmissionFeeDeadline[];
}

export interface NoAdmissionFee {
  readonly applies: false;
  readonly exclusion: AdmissionFeeExclusion;
}

export interface AdmissionFeeQuestion extends DatedAdmission {
  /** The care office's own calendar on the admission day. */
  readonly calendar: BusinessCalendar;
  /** `null`: nobody is in charge. */
  readonly officeKind: string | null;
  /** `null`: not certified yet or not known. */
  readonly careLevel: string | null;
}

function exclusionOf(
  rule: AdmissionInformationRule,
  question: AdmissionFeeQuestion,
): AdmissionFeeExclusion | null {
  const { careLevel, officeKind } = question;
  if (careLevel !== null && rule.preventiveCareLevels.includes(careLevel)) return 'preventiveCare';
  if (careLevel !== null && !rule.careLevels.includes(careLevel)) return 'noCareNeed';
  if (officeKind === null) return 'noCareOffice';
  return rule.officeKinds.includes(officeKind) ? null : 'officeWithoutThisFee';
}

function deadlineOf(
  rule: AdmissionFeeClassRule,
  { admittedOn, calendar }: AdmissionFeeQuestion,
  timing: AdmissionTiming,
): AdmissionFeeDeadline {
  const { feeClass, units, lastDay } = rule;
  const plainly = addDays(admittedOn, lastDay - 1);
  const isGranted = !rule.onlyIfLastDayIsClosed || !isBusinessDay(calendar, plainly);
  const isExtended = timing !== 'withinHours' && rule.oneMoreDayFor.includes(timing) && isGranted;
  const dueOn = isExtended ? addDays(plainly, 1) : plainly;
  return { feeClass, units, dueOn, lastDay, extendedFor: isExtended ? timing : null };
}

function earliestOf(variants: readonly AdmissionFeeVariant[]): readonly AdmissionFeeDeadline[] {
  const [first, ...others] = variants.map((variant) => variant.deadlines);
  return (first ?? []).map((deadline, index) =>
    others
      .flatMap((deadlines) => deadlines[index] ?? [])
      .reduce((earliest, other) => (other.dueOn < earliest.dueOn ? other : earliest), deadline),
  );
}

/** Until when the care office's information reaches which class, by the rule in force on the admission day. */
export function admissionFeeClock(
  question: AdmissionFeeQuestion,
  rules: readonly AdmissionInformationRule[] = admissionInformationRules,
): AdmissionFeeClock | NoAdmissionFee {
  const { admittedOn, admittedAt, calendar, careLevel } = question;
  const rule = rules.find((candidate) => isInForce(candidate, admittedOn));
  if (rule === undefined) return { applies: false, exclusion: 'noRuleYet' };
  const exclusion = exclusionOf(rule, question);
  if (exclusion !== null) return { applies: false, exclusion };
  const variants = possibleTimings(question, calendar).map((timing) => ({
    timing,
    deadlines: rule.classes.map((feeClass) => deadlineOf(feeClass, question, timing)),
  }));
  return {
    applies: true,
    ruleId: rule.id,
    ruleVersion: rule.version,
    admittedOn,
    admittedTime: admittedAt === null ? null : timeInJapan(admittedAt),
    closesAt: openingHoursOn(calendar, admittedOn)?.closesAt ?? null,
    provisional: careLevel === null,
    variants,
    shown: earliestOf(variants),
  };
}

export interface ReachedFeeClass {
  /** What is reached whatever the time of admission was; `null` = too late for any. */
  readonly feeClass: AdmissionFeeClass | null;
  readonly units: number;
  /** A better class, if the admission turns out to have been after hours. */
  readonly betterIfAfterHours: AdmissionFeeClass | null;
  readonly providedOn: CivilDate;
  /** Days before the admission; counts, but a long time before is judged by the cause of admission. */
  readonly daysBeforeAdmission: number;
  /** Without a recorded receipt there is nothing to claim yet. */
  readonly receiptConfirmed: boolean;
}

const reachedIn = (deadlines: readonly AdmissionFeeDeadline[], day: CivilDate): AdmissionFeeDeadline | null =>
  deadlines.find((deadline) => day <= deadline.dueOn) ?? null;

/** Which class information given at `providedAt` reaches. Only the day counts, and not when it was learnt. */
export function reachedFeeClass(
  clock: AdmissionFeeClock,
  providedAt: Instant,
  receiptConfirmed: boolean,
): ReachedFeeClass {
  const providedOn = civilDateInJapan(providedAt);
  const sure = reachedIn(clock.shown, providedOn);
  const perhaps = clock.variants
    .map((variant) => reachedIn(variant.deadlines, providedOn))
    .find((reached) => reached !== null && reached.units > (sure?.units ?? 0));
  return {
    feeClass: sure?.feeClass ?? null,
    units: sure?.units ?? 0,
    betterIfAfterHours: perhaps?.feeClass ?? null,
    providedOn,
    daysBeforeAdmission: Math.max(0, daysBetween(providedOn, clock.admittedOn)),
    receiptConfirmed,
  };
}
