import { describe, expect, it } from '@jest/globals';
import { ageOn, birthDay, dateRange, eraYear, fullDate, moment, shortDate } from './japanese-date.js';

describe('dates as people in Japan read them', () => {
  it.each([
    ['1912-07-29', '明治45年'],
    ['1912-07-30', '大正元年'],
    ['1926-12-24', '大正15年'],
    ['1926-12-25', '昭和元年'],
    ['1989-01-07', '昭和64年'],
    ['1989-01-08', '平成元年'],
    ['2019-04-30', '平成31年'],
    ['2019-05-01', '令和元年'],
    ['2026-12-07', '令和8年'],
    ['1860-01-01', '1860年'],
  ])('%s lies in %s', (date, era) => {
    expect(eraYear(date)).toBe(era);
  });

  it('shows the weekday, whatever the time zone of the computer', () => {
    expect(shortDate('2026-12-07')).toBe('12月7日(月)');
    expect(fullDate('2027-01-01')).toBe('2027年(令和9年)1月1日(金)');
    expect(birthDay('1935-04-05')).toBe('昭和10年4月5日');
  });

  it('turns an instant into the time in Japan, across midnight', () => {
    expect(moment('2026-12-07T14:59:00.000Z')).toBe('12月7日(月)23:59');
    expect(moment('2026-12-07T15:00:00.000Z')).toBe('12月8日(火)00:00');
  });

  it('says a range of one day as that day', () => {
    expect(dateRange('2026-12-07', '2026-12-07')).toBe('12月7日(月)');
    expect(dateRange('2026-12-07', '2026-12-10')).toBe('12月7日(月)〜12月10日(木)');
  });

  it('counts full years', () => {
    expect(ageOn('1935-04-05', '2026-04-04')).toBe(90);
    expect(ageOn('1935-04-05', '2026-04-05')).toBe(91);
  });
});
