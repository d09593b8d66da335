import fc from 'fast-check';
import { feeDaysByMinutes } from '../../../../test/support/oracle/fee-by-minutes.js';
import { type OracleOffice, officeByHand } from '../../../../test/support/oracle/office.js';
import { holidaysOfYears, officePatterns } from '../../../../test/support/oracle/office-patterns.js';
import { instantOf, type OracleDay, oracleDay, timeline } from '../../../../test/support/oracle/timeline.js';
import { aCalendar, anyDay } from '../../../../test/support/oracle/calendar-arbitrary.js';
import type { BusinessCalendar } from '../kernel/index.js';
import { admissionFeeClock } from './index.js';

function dueDays(calendar: BusinessCalendar, day: OracleDay, minute: number | null): readonly string[] {
  const clock = admissionFeeClock({
    admittedOn: day.text,
    admittedAt: minute === null ? null : instantOf(day.index, minute),
    calendar,
    officeKind: 'homeCareSupportOffice',
    careLevel: 'care3',
  });
  return clock.applies ? clock.shown.map((deadline) => deadline.dueOn) : [];
}

/** An hour that tells nothing apart from the next one is as good as any: it moves through the day by day. */
function minutesToTry(office: OracleOffice, day: OracleDay): readonly number[] {
  const wandering = (day.index * 37) % 1440;
  const hours = office[day.index];
  return hours ? [wandering, hours[1] - 1, hours[1], hours[0] - 1] : [wandering];
}

const earlier = (left: readonly string[], right: readonly string[]): readonly string[] =>
  left.map((day, index) => (day < (right[index] ?? '') ? day : (right[index] ?? '')));

/** Tries a day at several minutes, and with the time unknown. */
function disagreementsOn(
  day: OracleDay,
  calendar: BusinessCalendar,
  office: OracleOffice,
): readonly string[] {
  const expectedAt = (minute: number): readonly string[] => feeDaysByMinutes(office, day.index, minute);
  const wrong = minutesToTry(office, day).filter(
    (minute) => dueDays(calendar, day, minute).join() !== expectedAt(minute).join(),
  );
  const unknown = earlier(expectedAt(0), expectedAt(1439));
  const isRight = dueDays(calendar, day, null).join() === unknown.join();
  return [...wrong.map((minute) => `${day.text} ${minute}`), ...(isRight ? [] : [`${day.text} ?`])];
}

function disagreements(pattern: Omit<BusinessCalendar, 'holidays'>): readonly string[] {
  const office = officeByHand({ ...pattern, holidays: holidaysOfYears(2019, 2051) });
  const years = Array.from({ length: 32 }, (_, index) => 2019 + index);
  return years.flatMap((year) => {
    const calendar = { ...pattern, holidays: holidaysOfYears(year, year + 1) };
    const days = timeline.filter((day) => day.year === year);
    return days.flatMap((day) => disagreementsOn(day, calendar, office));
  });
}

describe('入院時情報連携加算の期限は、分ごとにたどる別の計算と一致する', () => {
  it.each(Object.entries(officePatterns))('2019〜2050年の毎日: %s', (_name, pattern) => {
    expect(disagreements(pattern)).toEqual([]);
  });

  it('どのような営業日・営業時間でも', () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const agrees = (calendar: BusinessCalendar, index: number, minute: number): boolean =>
      dueDays(calendar, oracleDay(index), minute).join() ===
      feeDaysByMinutes(officeByHand(calendar), index, minute).join();
    fc.assert(fc.property(aCalendar, anyDay, minutes, agrees), { seed: 20261201, numRuns: 60 });
  });
});
