import { type NeedId, type PreparationNeedKind, unchanged } from '../kernel/index.js';
import type { PreparationEvent, PreparationResult } from './preparation.events.js';

export interface PreparationNeed {
  readonly kind: PreparationNeedKind;
  readonly status: 'open' | 'met' | 'waived';
}

export interface PreparationState {
  readonly needs: ReadonlyMap<NeedId, PreparationNeed>;
  /** `null`: not assessed yet. */
  readonly lastResult: PreparationResult | null;
}

export const initialState: PreparationState = { needs: new Map(), lastResult: null };

function withNeed(state: PreparationState, needId: NeedId, need: PreparationNeed): PreparationState {
  return { ...state, needs: new Map(state.needs).set(needId, need) };
}

function settled(state: PreparationState, needId: NeedId, status: 'met' | 'waived'): PreparationState {
  const need = state.needs.get(needId);
  return need === undefined ? state : withNeed(state, needId, { ...need, status });
}

export function evolve(state: PreparationState, event: PreparationEvent): PreparationState {
  switch (event.type) {
    case 'PreparationNeedAdded':
      return withNeed(state, event.data.needId, { kind: event.data.kind, status: 'open' });
    case 'PreparationNeedMet':
      return settled(state, event.data.needId, 'met');
    case 'PreparationNeedWaived':
      return settled(state, event.data.needId, 'waived');
    case 'PreparationAssessed':
      return { ...state, lastResult: event.data.result };
    default:
      return unchanged(state, event);
  }
}
