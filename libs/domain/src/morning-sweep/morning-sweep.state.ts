import type { CivilDate } from '../kernel/index.js';
import type { MorningSweepEvent } from './morning-sweep.events.js';

/** `null`: no sweep has run yet. */
export interface MorningSweepState {
  readonly lastDay: CivilDate | null;
}

export const initialState: MorningSweepState = { lastDay: null };

export function evolve(state: MorningSweepState, event: MorningSweepEvent): MorningSweepState {
  return event.type === 'MorningSweepCompleted' ? { lastDay: event.data.day } : state;
}
