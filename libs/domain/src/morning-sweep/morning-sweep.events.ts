import type { CivilDate, Instant, PlainEvent } from '../kernel/index.js';

/** 朝の見直し: every open stay of the region has been looked at on `day`. */
export type MorningSweepCompleted = PlainEvent<
  'MorningSweepCompleted',
  { readonly occurredAt: Instant; readonly day: CivilDate }
>;

/** 朝の見直し */
export type MorningSweepEvent = MorningSweepCompleted;
