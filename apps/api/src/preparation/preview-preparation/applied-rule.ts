import {
  preparationAdderNames,
  preparationRuleScopeNames,
  unnamedPreparationRules,
} from '@tsunagi/contracts';
import type { PreparationAdder, PreparationResult, PreparationRule } from '@tsunagi/domain';
import type { AppliedRuleResponse } from './preparation-preview.response.js';

const daysOf = (rule: PreparationRule, adder: PreparationAdder): number =>
  adder === 'longClosure' ? rule.longClosure.adds : rule.closedDayDischargeAdds;

/** The rule version in words, with what it asked for in this case. */
export function appliedRule(rule: PreparationRule, result: PreparationResult): AppliedRuleResponse {
  const { kind } = rule.scope;
  const profile = rule.profiles.find(({ id }) => id === result.profile);
  return {
    ...{ ruleId: rule.id, version: rule.version, name: rule.name ?? unnamedPreparationRules[kind] },
    ...{ scope: kind, scopeName: preparationRuleScopeNames[kind], effectiveFrom: rule.effectiveFrom },
    ...{ source: rule.source ?? null, noticeCutoff: rule.noticeCutoff },
    ...{ profileName: profile?.name ?? null, lead: profile?.lead ?? null },
    adders: result.inputs.adders.map((adder) => ({
      ...{ adder, name: preparationAdderNames[adder], days: daysOf(rule, adder) },
    })),
  };
}
