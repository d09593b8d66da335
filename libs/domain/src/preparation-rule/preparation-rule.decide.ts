import {
  civilDateInJapan,
  type Decider,
  type Instant,
  isSameJson,
  type PreparationRule,
  Refusal,
} from '../kernel/index.js';
import type { PreparationRuleEvent } from './preparation-rule.events.js';
import { evolve, initialState, type PreparationRuleState } from './preparation-rule.state.js';
import { checkRule, type RuleCheckCode } from './rule-check.js';

export type PreparationRuleRefusalCode =
  | RuleCheckCode
  | 'RULE_DEFAULT_NOT_ADOPTABLE'
  | 'RULE_SCOPE_DIFFERENT'
  | 'RULE_VERSION_NOT_ASCENDING'
  | 'RULE_EFFECTIVE_FROM_NOT_AHEAD';

export interface AdoptPreparationRule {
  readonly type: 'AdoptPreparationRule';
  readonly rule: PreparationRule;
  readonly occurredAt: Instant;
}

export type PreparationRuleCommand = AdoptPreparationRule;

const refuse = (
  code: PreparationRuleRefusalCode,
  facts: Readonly<Record<string, string | number>> = {},
): never => {
  throw new Refusal<PreparationRuleRefusalCode>(code, facts);
};

/** From tomorrow on at the earliest: a discharge of today may be over, and a changed rule never re-flags the past. */
const isAhead = (rule: PreparationRule, now: Instant): boolean => rule.effectiveFrom > civilDateInJapan(now);

function adopt(
  command: AdoptPreparationRule,
  { latest }: PreparationRuleState,
): readonly PreparationRuleEvent[] {
  const { rule, occurredAt } = command;
  if (isSameJson(rule, latest)) return [];
  if (rule.scope.kind === 'default') refuse('RULE_DEFAULT_NOT_ADOPTABLE');
  if (latest !== null && !isSameJson(latest.scope, rule.scope)) refuse('RULE_SCOPE_DIFFERENT');
  if (latest !== null && rule.version <= latest.version) {
    refuse('RULE_VERSION_NOT_ASCENDING', { version: rule.version, latestVersion: latest.version });
  }
  checkRule(rule);
  if (!isAhead(rule, occurredAt))
    refuse('RULE_EFFECTIVE_FROM_NOT_AHEAD', { effectiveFrom: rule.effectiveFrom });
  return [{ type: 'PreparationRuleAdopted', data: { occurredAt, rule }, personal: null }];
}

/** 準備期間のルール of one scope: versions that only ever go forward. */
export const preparationRule: Decider<PreparationRuleCommand, PreparationRuleState, PreparationRuleEvent> = {
  category: 'preparationRule',
  initialState,
  decide: adopt,
  evolve,
};
