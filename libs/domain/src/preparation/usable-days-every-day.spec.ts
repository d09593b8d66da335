import fc from 'fast-check';
import { preparationFacts } from '../../../../test/support/builders/preparation.js';
import { defaultRule as rule } from '../../../../test/support/builders/preparation-rules.js';
import { aCalendar, anyDay } from '../../../../test/support/oracle/calendar-arbitrary.js';
import { addersByHand, daysByNoons } from '../../../../test/support/oracle/days-by-noons.js';
import { officeByHand } from '../../../../test/support/oracle/office.js';
import { holidaysOfYears, officePatterns } from '../../../../test/support/oracle/office-patterns.js';
import { instantOf, oracleDay, timeline } from '../../../../test/support/oracle/timeline.js';
import type { BusinessCalendar } from '../kernel/index.js';
import { assessPreparation, effectiveNoticeOn, type PreparationResult, usableDays } from './index.js';

type Pattern = Omit<BusinessCalendar, 'holidays'>;

/** Arrivals around noon and at an hour that wanders through the day. */
const minutesToTry = (index: number): readonly number[] => [720 + (index % 2), (index * 53) % 1440];

function disagreements(pattern: Pattern): readonly string[] {
  const office = officeByHand({ ...pattern, holidays: holidaysOfYears(2019, 2051) });
  const wrong: string[] = [];
  let calendar: BusinessCalendar = { ...pattern, holidays: [] };
  for (const { index, text, month, day, year } of timeline.filter((each) => each.year <= 2050)) {
    if (month === 1 && day === 1) calendar = { ...pattern, holidays: holidaysOfYears(year, year + 1) };
    for (const minute of minutesToTry(index)) {
      const dischargeOn = index + (index % 9);
      const expected = daysByNoons(office, index, minute, dischargeOn);
      const effective = effectiveNoticeOn(rule, calendar, instantOf(index, minute)) ?? '';
      const usable = usableDays(calendar, effective, oracleDay(dischargeOn).text);
      if (effective !== expected.effectiveNoticeOn || usable !== expected.usableDays)
        wrong.push(`${text} ${minute}`);
    }
  }
  return wrong;
}

const told = (calendar: BusinessCalendar, arrivedOn: number, minute: number, dischargeOn: number) => {
  const namedOn = oracleDay(dischargeOn).text;
  const officeId = '00000000-0000-4000-8000-0000000000b1';
  const notice = { officeId, arrivedAt: instantOf(arrivedOn, minute), confirmed: true, namedOn };
  const facts = preparationFacts({ officeId, calendar, expectedOn: namedOn, announcements: [notice] });
  return assessPreparation(rule, { ...facts, admittedOn: null }, [], notice.arrivedAt);
};

const expectedStatus = (usable: number, required: readonly [number, number], isSameDay: boolean): string => {
  if (isSameDay) return 'sameDay';
  if (usable >= required[0]) return 'sufficient';
  return usable >= required[1] ? 'caution' : 'insufficient';
};

/** Everything that can be counted by hand, next to what was found. */
function countedByHand(calendar: BusinessCalendar, arrivedOn: number, minute: number, dischargeOn: number) {
  const office = officeByHand(calendar);
  const days = daysByNoons(office, arrivedOn, minute, dischargeOn);
  const extra = addersByHand(office, (day) => calendar.holidays.includes(day), arrivedOn, dischargeOn);
  const requiredDays = { standard: 5 + extra, minimum: 3 + extra };
  const isSameDay = arrivedOn === dischargeOn;
  const status = expectedStatus(days.usableDays, [requiredDays.standard, requiredDays.minimum], isSameDay);
  return { ...days, requiredDays, status };
}

const comparable = ({
  effectiveNoticeOn: effective,
  usableDays: usable,
  requiredDays,
  status,
}: PreparationResult) => ({
  effectiveNoticeOn: effective,
  usableDays: usable,
  requiredDays,
  status,
});

describe('使える準備日数は、正午を数える別の計算と一致する', () => {
  it.each(Object.entries(officePatterns))('2019〜2050年の毎日: %s', (_name, pattern) => {
    expect(disagreements(pattern)).toEqual([]);
  });

  const minute = fc.integer({ min: 0, max: 1439 });
  const lead = fc.integer({ min: 0, max: 25 });

  it('どのような営業日でも、必要日数と判定まで一致する', () => {
    const agrees = (calendar: BusinessCalendar, arrivedOn: number, at: number, ahead: number): void => {
      const found = comparable(told(calendar, arrivedOn, at, arrivedOn + ahead));
      expect(found).toEqual(countedByHand(calendar, arrivedOn, at, arrivedOn + ahead));
    };
    fc.assert(fc.property(aCalendar, anyDay, minute, lead, agrees), { seed: 20261201, numRuns: 60 });
  });

  it('足りる日として示した日は足り、その前の日は足りない', () => {
    const agrees = (calendar: BusinessCalendar, arrivedOn: number, at: number, ahead: number): void => {
      const { sufficientOn } = told(calendar, arrivedOn, at, arrivedOn + ahead);
      const index = timeline.findIndex((day) => day.text === sufficientOn);
      const office = officeByHand(calendar);
      const isEnough = (day: number): boolean => {
        const extra = addersByHand(office, (text) => calendar.holidays.includes(text), arrivedOn, day);
        return daysByNoons(office, arrivedOn, at, day).usableDays >= 5 + extra;
      };
      expect(isEnough(index)).toBe(true);
      for (let day = arrivedOn + ahead; day < index; day++) expect(isEnough(day)).toBe(false);
    };
    fc.assert(fc.property(aCalendar, anyDay, minute, lead, agrees), { seed: 20261202, numRuns: 60 });
  });
});
