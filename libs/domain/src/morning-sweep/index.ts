export { type CompleteMorningSweep, morningSweep, type MorningSweepCommand } from './morning-sweep.decide.js';
export * from './morning-sweep.events.js';
export type { MorningSweepState } from './morning-sweep.state.js';
