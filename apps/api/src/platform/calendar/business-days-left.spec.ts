import { aWeekdayOffice } from '../../../../../test/support/builders/calendars.js';
import { businessDaysLeft } from './business-days-left.js';

/** Friday 6 November 2026. */
const TODAY = '2026-11-06';
const left = (dueOn: string | null): number | null => businessDaysLeft(aWeekdayOffice(), TODAY, dueOn);

describe('business days left', () => {
  it.each([
    ['the day itself', '2026-11-06', 0],
    ['a day that is over', '2026-11-02', 0],
    ['Sunday', '2026-11-08', 0],
    ['Monday', '2026-11-09', 1],
    ['a week from Monday', '2026-11-16', 6],
  ])('%s', (_title, dueOn, days) => expect(left(dueOn)).toBe(days));

  it('says nothing about no day, and about one farther than the calendar reaches', () => {
    expect(left(null)).toBeNull();
    expect(left('2028-01-01')).toBeNull();
  });
});
