import {
  type CivilDate,
  daysBetween,
  type PreparationNeedKind,
  type PreparationProfile,
  type PreparationRule,
  type RuleCondition,
} from '../kernel/index.js';
import type { PreparationFacts } from './preparation-facts.js';

export interface ProfileChoice {
  readonly profile: PreparationProfile;
  /** Every profile that matched, in the order of the rule. */
  readonly matching: readonly string[];
  readonly addedTasks: readonly string[];
}

/** What the conditions of a rule look at. */
interface Circumstances {
  readonly needs: readonly PreparationNeedKind[];
  readonly hasCareManager: boolean;
  readonly certification: string | null;
  readonly careLevel: string | null;
  /** The admission day is day 1; `null` when it is not known. */
  readonly stayDays: number | null;
}

const isOneOf = (values: readonly string[] | undefined, value: string | null): boolean =>
  values === undefined || (value !== null && values.includes(value));

function isShortAndUnchanged(days: number | undefined, { stayDays, needs }: Circumstances): boolean {
  if (days === undefined) return true;
  return stayDays !== null && stayDays <= days && needs.length === 0;
}

const holds = (condition: RuleCondition, circumstances: Circumstances): boolean =>
  (condition.anyNeed?.some((need) => circumstances.needs.includes(need)) ?? true) &&
  !(condition.noCareManager === true && circumstances.hasCareManager) &&
  isOneOf(condition.certificationIn, circumstances.certification) &&
  isOneOf(condition.careLevelIn, circumstances.careLevel) &&
  isShortAndUnchanged(condition.unchangedWithinDays, circumstances);

const highestLead = (profiles: readonly PreparationProfile[]): PreparationProfile | undefined =>
  profiles.reduce<PreparationProfile | undefined>(
    (best, profile) => (best === undefined || profile.lead.standard > best.lead.standard ? profile : best),
    undefined,
  );

/** The profile that asks for most; a fast track wins over all; the default one when nothing matches. */
export function chooseProfile(
  rule: PreparationRule,
  facts: PreparationFacts,
  needs: readonly PreparationNeedKind[],
  dischargeOn: CivilDate,
): ProfileChoice {
  const { hasCareManager, certification, careLevel, admittedOn } = facts;
  const stayDays = admittedOn === null ? null : daysBetween(admittedOn, dischargeOn) + 1;
  const circumstances = { needs, hasCareManager, certification, careLevel, stayDays };
  const matches = (id: string): boolean =>
    (rule.triggers[id] ?? []).some((condition) => holds(condition, circumstances));
  const matching = rule.profiles.filter((profile) => matches(profile.id));
  const profile =
    matching.find((candidate) => candidate.fastTrack) ??
    highestLead(matching) ??
    rule.profiles.find((candidate) => candidate.id === rule.defaultProfile);
  if (profile === undefined) throw new TypeError(`${rule.id}: no profile ${rule.defaultProfile}`);
  const added = rule.addedTasks.filter(({ when }) => holds(when, circumstances)).map(({ task }) => task);
  return { profile, matching: matching.map(({ id }) => id), addedTasks: [...new Set(added)] };
}
