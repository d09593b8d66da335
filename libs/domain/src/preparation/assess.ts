import {
  type CivilDate,
  civilDateInJapan,
  type Instant,
  type PreparationNeedKind,
  type PreparationRule,
  type PreparationStatus,
  type RequiredDays,
} from '../kernel/index.js';
import { countedNotice } from './counted-notice.js';
import { bottleneckOf, criticalPath, taskGraph } from './critical-path.js';
import type { PreparationInputs, PreparationResult } from './preparation.events.js';
import type { PreparationFacts } from './preparation-facts.js';
import { chooseProfile, type ProfileChoice } from './profile-selection.js';
import { sentenceFor, shortage } from './sentence.js';
import {
  addedDays,
  addersFor,
  effectiveNoticeOn,
  firstSufficientDay,
  lastNoticeDay,
  usableDays,
} from './usable-days.js';

type Unworded = Omit<PreparationResult, 'sentence'>;

/** What one assessment works with. */
interface Question {
  readonly rule: PreparationRule;
  readonly facts: PreparationFacts;
  readonly needs: readonly PreparationNeedKind[];
  readonly now: Instant;
}

/** A question with a day to measure against. */
interface DatedQuestion extends Question {
  readonly dischargeOn: CivilDate;
  readonly choice: ProfileChoice;
}

/** The notice that was given, or the one that would be given now. */
interface Notice {
  readonly counted: ReturnType<typeof countedNotice>;
  readonly assumed: boolean;
  /** `null`: discharged, and nobody was told in time. */
  readonly arrivedAt: Instant | null;
}

/** The states in which nothing is measured; `null` when there is something to measure. */
export function unmeasuredStatus(facts: PreparationFacts): PreparationStatus | null {
  if (facts.outOfScope !== null) return 'outOfScope';
  if (facts.gate === 'notNeeded' || facts.gate === 'notJudged') return facts.gate;
  return (facts.dischargedOn ?? facts.expectedOn) ? null : 'noDate';
}

function noticeFor({ rule, facts, now, dischargeOn }: DatedQuestion): Notice {
  const counted = countedNotice(rule, facts, dischargeOn);
  const isAhead = facts.dischargedOn === null && civilDateInJapan(now) < dischargeOn;
  const assumed = counted === null && isAhead;
  const orNow = facts.dischargedOn === null ? now : null;
  return { counted, assumed, arrivedAt: counted?.arrivedAt ?? orNow };
}

function statusFor(
  { counted, assumed }: Notice,
  dischargeOn: CivilDate,
  usable: number,
  required: RequiredDays,
): PreparationStatus {
  if (counted === null && !assumed) return 'noNotice';
  if (counted !== null && civilDateInJapan(counted.arrivedAt) === dischargeOn) return 'sameDay';
  if (usable >= required.standard) return 'sufficient';
  return usable >= required.minimum ? 'caution' : 'insufficient';
}

function inputsOf({ facts, needs }: Question): PreparationInputs {
  return {
    gate: facts.gate,
    officeId: facts.officeId,
    calendarOf: facts.calendarOf,
    calendarOwnerId: facts.calendarOwnerId,
    dischargeOn: facts.dischargedOn ?? facts.expectedOn,
    discharged: facts.dischargedOn !== null,
    noticeArrivedAt: null,
    noticeNamedOn: null,
    noticeConfirmed: false,
    noticeAssumed: false,
    needs,
    profiles: [],
    addedTasks: [],
    adders: [],
  };
}

function unmeasured(question: Question, status: PreparationStatus): Unworded {
  return {
    status,
    ruleId: question.rule.id,
    ruleVersion: question.rule.version,
    inputs: inputsOf(question),
    effectiveNoticeOn: null,
    usableDays: null,
    requiredDays: null,
    profile: null,
    bottleneckTask: null,
    sufficientOn: null,
    noticeNeededBy: null,
  };
}

function measuredInputs(question: DatedQuestion, notice: Notice): PreparationInputs {
  const { rule, facts, dischargeOn, choice } = question;
  const noticeOn = notice.arrivedAt === null ? null : civilDateInJapan(notice.arrivedAt);
  return {
    ...inputsOf(question),
    noticeArrivedAt: notice.counted?.arrivedAt ?? null,
    noticeNamedOn: notice.counted?.namedOn ?? null,
    noticeConfirmed: notice.counted?.confirmed ?? false,
    noticeAssumed: notice.assumed,
    profiles: choice.matching,
    addedTasks: choice.addedTasks,
    adders: addersFor(rule, facts.calendar, noticeOn, dischargeOn),
  };
}

/** The first date that the notice leaves enough days for; `null` when there was no notice in time. */
function sufficientDay({ rule, facts, dischargeOn, choice }: DatedQuestion, arrivedAt: Instant | null) {
  if (arrivedAt === null) return null;
  const effectiveOn = effectiveNoticeOn(rule, facts.calendar, arrivedAt);
  if (effectiveOn === null) return null;
  const noticeOn = civilDateInJapan(arrivedAt);
  const lead = choice.profile.lead.standard;
  return firstSufficientDay(rule, facts.calendar, { noticeOn, effectiveOn, dischargeOn, lead });
}

/** The days of the result: E, U and the two dates that would have been enough. */
function measuredDays(question: DatedQuestion, { counted, assumed, arrivedAt }: Notice) {
  const { rule, facts, dischargeOn, choice } = question;
  const isTold = arrivedAt !== null && (counted !== null || assumed);
  const effectiveOn = isTold ? effectiveNoticeOn(rule, facts.calendar, arrivedAt) : null;
  return {
    effectiveNoticeOn: effectiveOn,
    usableDays: effectiveOn === null ? 0 : usableDays(facts.calendar, effectiveOn, dischargeOn),
    sufficientOn: sufficientDay(question, arrivedAt),
    noticeNeededBy: lastNoticeDay(rule, facts.calendar, dischargeOn, choice.profile.lead.standard),
  };
}

function bottleneck(question: DatedQuestion, result: Omit<Unworded, 'bottleneckTask'>, extra: number) {
  if (result.status === 'sufficient' || result.status === 'noNotice') return null;
  const { rule, choice } = question;
  const graph = taskGraph(rule, choice.profile, choice.addedTasks);
  const path = criticalPath(graph, result.status === 'caution' ? 'standard' : 'minimum');
  return bottleneckOf(path, Math.max(0, (result.usableDays ?? 0) - extra), shortage(result));
}

function measured(question: DatedQuestion): Unworded {
  const { rule, choice, dischargeOn } = question;
  const notice = noticeFor(question);
  const inputs = measuredInputs(question, notice);
  const days = measuredDays(question, notice);
  const extra = addedDays(rule, inputs.adders);
  const { standard, minimum } = choice.profile.lead;
  const requiredDays = { standard: standard + extra, minimum: minimum + extra };
  const result = {
    status: statusFor(notice, dischargeOn, days.usableDays, requiredDays),
    ruleId: rule.id,
    ruleVersion: rule.version,
    inputs,
    ...days,
    requiredDays,
    profile: choice.profile.id,
  };
  return { ...result, bottleneckTask: bottleneck(question, result, extra) };
}

function answer(question: Question): Unworded {
  const { rule, facts, needs } = question;
  const dischargeOn = facts.dischargedOn ?? facts.expectedOn;
  const status = unmeasuredStatus(facts);
  if (status !== null || dischargeOn === null) return unmeasured(question, status ?? 'noDate');
  return measured({ ...question, dischargeOn, choice: chooseProfile(rule, facts, needs, dischargeOn) });
}

/**
 * 準備期間の判定 by one rule version at one moment. As long as nobody has been told and the day lies ahead,
 * it answers what a notice given now would leave; 連絡なし stands from the discharge day on.
 */
export function assessPreparation(
  rule: PreparationRule,
  facts: PreparationFacts,
  needs: readonly PreparationNeedKind[],
  now: Instant,
): PreparationResult {
  const result = answer({ rule, facts, needs, now });
  return { ...result, sentence: sentenceFor(rule, result) };
}
