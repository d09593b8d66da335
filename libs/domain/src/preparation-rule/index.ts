export * from './default-jp.v1.js';
export {
  type AdoptPreparationRule,
  preparationRule,
  type PreparationRuleCommand,
  type PreparationRuleRefusalCode,
} from './preparation-rule.decide.js';
export * from './preparation-rule.events.js';
export type { PreparationRuleState } from './preparation-rule.state.js';
export * from './rule-check.js';
export * from './rule-in-force.js';
