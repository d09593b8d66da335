import type { PreparationRule } from '../kernel/index.js';
import type { PreparationRuleEvent } from './preparation-rule.events.js';

/** `null`: this scope has adopted nothing yet. */
export interface PreparationRuleState {
  readonly latest: PreparationRule | null;
}

export const initialState: PreparationRuleState = { latest: null };

export function evolve(state: PreparationRuleState, event: PreparationRuleEvent): PreparationRuleState {
  return event.type === 'PreparationRuleAdopted' ? { latest: event.data.rule } : state;
}
