import { describe, expect, it } from '@jest/globals';
import { remarkableDays, type SummedDay, weeksOf } from './day-grid.model.js';

const aDay = (on: string, verdict: SummedDay['verdict'] = 'counted'): SummedDay => ({
  ...{ on, verdict, name: '', number: null },
});

describe('the days of a sum as a calendar', () => {
  it('begins with the Sunday before the notice and ends with the Saturday after the discharge', () => {
    const weeks = weeksOf([aDay('2026-11-06'), aDay('2026-11-07'), aDay('2026-11-08'), aDay('2026-11-09')]);
    expect(weeks.map((week) => week.map((day) => day?.on.slice(8) ?? '-').join(' '))).toEqual([
      '- - - - - 06 07',
      '08 09 - - - - -',
    ]);
  });

  it('is empty when nothing is counted', () => {
    expect(weeksOf([])).toEqual([]);
  });

  it('names the days that are not closed every week', () => {
    const days = [
      aDay('2026-11-02', 'afterCutoff'),
      aDay('2026-11-03', 'holiday'),
      aDay('2026-11-07', 'weekly'),
    ];
    expect(remarkableDays(days).map(({ on }) => on)).toEqual(['2026-11-02', '2026-11-03']);
  });
});
