import { type CivilDate, type Decider, type Instant } from '../kernel/index.js';
import type { MorningSweepEvent } from './morning-sweep.events.js';
import { evolve, initialState, type MorningSweepState } from './morning-sweep.state.js';

export interface CompleteMorningSweep {
  readonly type: 'CompleteMorningSweep';
  readonly day: CivilDate;
  readonly occurredAt: Instant;
}

export type MorningSweepCommand = CompleteMorningSweep;

/** A later sweep has seen what an earlier one would have: days never go back. */
function complete(
  command: CompleteMorningSweep,
  { lastDay }: MorningSweepState,
): readonly MorningSweepEvent[] {
  if (lastDay !== null && command.day <= lastDay) return [];
  const { day, occurredAt } = command;
  return [{ type: 'MorningSweepCompleted', data: { occurredAt, day }, personal: null }];
}

/** 朝の見直し of one region: which day was the last to be done. */
export const morningSweep: Decider<MorningSweepCommand, MorningSweepState, MorningSweepEvent> = {
  category: 'morningSweep',
  initialState,
  decide: complete,
  evolve,
};
