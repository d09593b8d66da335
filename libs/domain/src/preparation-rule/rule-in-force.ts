import type { CivilDate, PreparationRule, PreparationRuleScope } from '../kernel/index.js';
import { defaultPreparationRuleV1 } from './default-jp.v1.js';

/** Shipped with the product, oldest first. */
export const defaultPreparationRules: readonly PreparationRule[] = [defaultPreparationRuleV1];

const precedence: readonly PreparationRuleScope['kind'][] = ['office', 'hospital', 'region'];

const latestOn = (rules: readonly PreparationRule[], day: CivilDate): PreparationRule | null =>
  rules
    .filter((rule) => rule.effectiveFrom <= day)
    .reduce<PreparationRule | null>(
      (best, rule) => (best === null || rule.version > best.version ? rule : best),
      null,
    );

/**
 * The version for a discharge on `day`: office before hospital before region before default. A scope without
 * a version in force leaves the word to the next; before the first default version, that one applies.
 * @param adopted the versions of the office, hospital and region concerned, and of no other.
 */
export function preparationRuleInForce(adopted: readonly PreparationRule[], day: CivilDate): PreparationRule {
  for (const kind of precedence) {
    const rule = latestOn(
      adopted.filter((candidate) => candidate.scope.kind === kind),
      day,
    );
    if (rule !== null) return rule;
  }
  return latestOn(defaultPreparationRules, day) ?? defaultPreparationRuleV1;
}

/** The id of the stream in which a scope keeps its versions. */
export function preparationRuleStreamId(scope: PreparationRuleScope): string {
  if (scope.kind === 'default') return 'default';
  return scope.kind === 'region' ? scope.regionId : scope.organisationId;
}
