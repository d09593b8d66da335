import {
  addDays,
  type CivilDate,
  type Instant,
  instantInJapan,
  type TimeOfDay,
  weekdayOf,
} from '@tsunagi/domain';
import { type Action, LAST_DAY, type PlannedStay, type Step } from './plan.js';

/** How the stay ends, decided before its notices are planned. */
export interface StayEnd {
  readonly on: CivilDate;
  readonly how: 'home' | 'facility' | 'transfer' | 'death';
}

/** Collects the steps of one stay; a day that is over by the last day of the walk is left out. */
export class StepList {
  readonly steps: Step[] = [];

  constructor(private readonly stay: PlannedStay) {}

  add(on: CivilDate, time: TimeOfDay, action: Action, happenedAt?: Instant): void {
    if (on > LAST_DAY) return;
    const at = instantInJapan(on, time);
    this.steps.push({ at, happenedAt: happenedAt ?? at, stay: this.stay, action });
  }
}

/** Desks are staffed on weekdays; entries of a weekend are made on Monday. */
export function nextWeekday(date: CivilDate): CivilDate {
  const weekday = weekdayOf(date);
  return weekday === 0 ? addDays(date, 1) : weekday === 6 ? addDays(date, 2) : date;
}
