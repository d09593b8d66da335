export { assessPreparation } from './assess.js';
export { type Bottleneck, criticalPath, type PathStep, type TaskGraph, taskGraph } from './critical-path.js';
export { type DayVerdict, type SummedDay, sumOfDays } from './day-sum.js';
export { firstSufficientDischarge } from './first-sufficient-discharge.js';
export {
  type AddPreparationNeed,
  type AssessPreparation,
  type MeetPreparationNeed,
  openNeeds,
  preparation,
  type PreparationCommand,
  type PreparationRefusalCode,
  type WaivePreparationNeed,
} from './preparation.decide.js';
export * from './preparation.events.js';
export type { PreparationNeed, PreparationState } from './preparation.state.js';
export * from './preparation-facts.js';
export { effectiveNoticeOn, usableDays } from './usable-days.js';
