import type { BusinessCalendar } from '@tsunagi/domain';
import fc from 'fast-check';
import { holidaysOfYears } from './office-patterns.js';
import { timeline } from './timeline.js';

const clockTime = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

const hours = fc
  .tuple(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 1, max: 500 }))
  .map(([opens, length]) => ({ opensAt: clockTime(opens), closesAt: clockTime(opens + length) }));

const yearlyClosure = fc.constantFrom(
  { from: '12-29', to: '01-03' },
  { from: '12-31', to: '02-28' },
  { from: '08-13', to: '08-16' },
  { from: '02-28', to: '02-28' },
);

const indexOf = (text: string): number => timeline.findIndex((day) => day.text === text);

/** Days on which calendars of any kind are compared; their holidays are known for two more years. */
export const anyDay = fc.integer({ min: indexOf('2026-01-01'), max: indexOf('2028-12-31') });

const closure = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 20 }))
  .map(([from, length]) => ({ from: timeline[from]?.text ?? '', to: timeline[from + length]?.text ?? '' }));

/** Any opening hours; at least Mondays and Thursdays are open, so that a next business day exists. */
export const aCalendar: fc.Arbitrary<BusinessCalendar> = fc.record({
  weekly: fc
    .tuple(
      fc.option(hours),
      hours,
      fc.option(hours),
      fc.option(hours),
      hours,
      fc.option(hours),
      fc.option(hours),
    )
    .map((week) => [...week]),
  opensOnHolidays: fc.boolean(),
  yearlyClosures: fc.array(yearlyClosure, { maxLength: 2 }),
  closures: fc.array(closure, { maxLength: 3 }),
  holidays: fc.constant(holidaysOfYears(2026, 2030)),
});
