import { type BusinessCalendar, isBusinessDay, isHoliday, openingHoursOn } from './business-calendar.js';
import { eachDay } from './civil-date.js';

const hours = { opensAt: '08:30', closesAt: '17:30' };
const saturday = { opensAt: '08:30', closesAt: '12:30' };

const calendar = (change: Partial<BusinessCalendar> = {}): BusinessCalendar => ({
  weekly: [null, hours, hours, hours, hours, hours, saturday],
  opensOnHolidays: false,
  yearlyClosures: [{ from: '12-29', to: '01-03' }],
  closures: [{ from: '2026-08-13', to: '2026-08-14' }],
  holidays: ['2026-11-23', '2027-01-01', '2027-01-11'],
  ...change,
});
const businessDays = (from: string, to: string, of = calendar()): readonly string[] =>
  [...eachDay(from, to)].filter((date) => isBusinessDay(of, date));

describe('business calendar', () => {
  it('knows the hours of each weekday', () => {
    expect(openingHoursOn(calendar(), '2026-11-20')).toEqual(hours);
    expect(openingHoursOn(calendar(), '2026-11-21')).toEqual(saturday);
    expect(openingHoursOn(calendar(), '2026-11-22')).toBeNull();
  });
  it('closes on holidays unless the office opens on them', () => {
    expect(isHoliday(calendar(), '2026-11-23')).toBe(true);
    expect(isBusinessDay(calendar(), '2026-11-23')).toBe(false);
    expect(isBusinessDay(calendar({ opensOnHolidays: true }), '2026-11-23')).toBe(true);
  });
  it('closes across the year end, both ends included', () =>
    expect(businessDays('2026-12-27', '2027-01-05')).toEqual(['2026-12-28', '2027-01-04', '2027-01-05']));
  it('closes within one year', () => {
    const summer = calendar({ yearlyClosures: [{ from: '08-10', to: '08-12' }], closures: [] });
    expect(businessDays('2026-08-09', '2026-08-14', summer)).toEqual(['2026-08-13', '2026-08-14']);
  });
  it('closes for a single day of the year, and on 29 February when there is one', () => {
    const leap = calendar({ yearlyClosures: [{ from: '02-29', to: '02-29' }] });
    expect(isBusinessDay(leap, '2024-02-29')).toBe(false);
    expect(businessDays('2026-02-27', '2026-03-02', leap)).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-02',
    ]);
  });
  it('closes on the days of a declared closure', () =>
    expect(businessDays('2026-08-12', '2026-08-15')).toEqual(['2026-08-12', '2026-08-15']));
  it('stays closed on a weekday without hours, whatever else is said', () =>
    expect(isBusinessDay(calendar({ opensOnHolidays: true, holidays: ['2026-11-22'] }), '2026-11-22')).toBe(
      false,
    ));
  it('is closed when a weekday is missing', () =>
    expect(isBusinessDay(calendar({ weekly: [] }), '2026-11-20')).toBe(false));
});
