import { regionCalendarOn } from '../platform/calendar/index.js';
import { timingClassOf } from './timing.js';

const timing = (start: string, done: string | null): string =>
  timingClassOf(regionCalendarOn(start), start, done);

describe('how long it took', () => {
  it.each([
    ['2026-11-02', '2026-11-02', 'onTheDay'],
    ['2026-11-02', '2026-10-30', 'onTheDay'],
    ['2026-11-02', '2026-11-06', 'withinThree'],
    ['2026-11-02', '2026-11-09', 'later'],
    ['2026-11-06', '2026-11-08', 'withinThree'],
    ['2026-11-06', '2026-11-11', 'withinThree'],
    ['2026-11-06', '2026-11-12', 'later'],
    ['2026-12-28', '2027-01-06', 'withinThree'],
    ['2026-12-28', '2027-01-07', 'later'],
    ['2026-11-02', null, 'notYet'],
  ])('from %s to %s is %s (3 November is a holiday)', (start, done, expected) => {
    expect(timing(start, done)).toBe(expected);
  });
});
