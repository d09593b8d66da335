import fc from 'fast-check';
import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { defaultRule as rule } from '../../../../test/support/builders/preparation-rules.js';
import { aCalendar, anyDay } from '../../../../test/support/oracle/calendar-arbitrary.js';
import { instantOf, oracleDay } from '../../../../test/support/oracle/timeline.js';
import { type BusinessCalendar, closedReasonOn, isBusinessDay } from '../kernel/index.js';
import { effectiveNoticeOn, sumOfDays, usableDays } from './index.js';

const verdictsOf = (calendar: BusinessCalendar, effectiveOn: string): readonly string[] =>
  sumOfDays(calendar, { noticeOn: '2026-12-09', effectiveOn, dischargeOn: '2026-12-14' }).map(
    ({ on, verdict }) => `${on.slice(8)} ${verdict}`,
  );

describe('準備日数の数え方', () => {
  it('水曜の午後の連絡は木曜から数え、土日と退院日は数えない', () => {
    expect(verdictsOf(aWeekdayOffice(), '2026-12-10')).toEqual([
      '09 afterCutoff',
      '10 counted',
      '11 counted',
      '12 weekly',
      '13 weekly',
      '14 dischargeDay',
    ]);
  });

  it('祝日・臨時休業・毎年の休みを、それぞれの理由で数えない', () => {
    const closed = aWeekdayOffice({
      holidays: ['2026-12-09'],
      closures: [{ from: '2026-12-10', to: '2026-12-10' }],
      yearlyClosures: [{ from: '12-11', to: '12-12' }],
    });
    expect(verdictsOf(closed, '2026-12-14')).toEqual([
      '09 holiday',
      '10 closure',
      '11 yearlyClosure',
      '12 yearlyClosure',
      '13 weekly',
      '14 dischargeDay',
    ]);
  });

  it('どのような営業日でも、数えた日の合計は使える日数になる', () => {
    const agrees = (calendar: BusinessCalendar, arrivedOn: number, minute: number, ahead: number): void => {
      const arrivedAt = instantOf(arrivedOn, minute);
      const dischargeOn = oracleDay(arrivedOn + ahead).text;
      const effectiveOn = effectiveNoticeOn(rule, calendar, arrivedAt) ?? '';
      const noticeOn = oracleDay(arrivedOn).text;
      const days = sumOfDays(calendar, { noticeOn, effectiveOn, dischargeOn });
      expect(days).toHaveLength(ahead + 1);
      expect(days.filter(({ verdict }) => verdict === 'counted')).toHaveLength(
        usableDays(calendar, effectiveOn, dischargeOn),
      );
      for (const { on } of days)
        expect(closedReasonOn(calendar, on) === null).toBe(isBusinessDay(calendar, on));
    };
    const minute = fc.integer({ min: 0, max: 1439 });
    const lead = fc.integer({ min: 0, max: 25 });
    fc.assert(fc.property(aCalendar, anyDay, minute, lead, agrees), { seed: 20261203, numRuns: 60 });
  });
});
