import { describe, expect, it } from '@jest/globals';
import {
  closeField,
  dayOfYearIn,
  hoursOn,
  likeDay,
  openField,
  problemsOf,
  requestOf,
  timeIn,
  typedOf,
  usualHours,
  yearlyField,
} from './hours.model.js';

const nine = { opensAt: '09:00', closesAt: '18:00' };
const declared = (effectiveFrom: string) => ({
  ...{ effectiveFrom, opensOnHolidays: true, yearlyClosures: [{ from: '12-29', to: '01-03' }] },
  weekly: [null, nine, nine, nine, nine, nine, null],
});
const withDay = (day: number, change: object) => ({
  ...usualHours,
  week: usualHours.week.map((each, index) => (index === day ? { ...each, ...change } : each)),
});

describe('営業時間の入力', () => {
  it.each([
    ['8:30', '08:30'],
    ['830', '08:30'],
    ['1730', '17:30'],
    ['8時半', '08:30'],
    ['8時30分', '08:30'],
    ['17時', '17:00'],
    ['9', '09:00'],
    ['9 : 05', '09:05'],
    ['25:00', null],
    ['8:60', null],
    ['朝', null],
    ['', null],
  ])('時刻「%s」を %s と読む', (typed, time) => {
    expect(timeIn(typed)).toBe(time);
  });

  it.each([
    ['12/29', '12-29'],
    ['1月3日', '01-03'],
    ['2/29', '02-29'],
    ['1229', '12-29'],
    ['2/30', null],
    ['13/1', null],
    ['正月', null],
  ])('毎年の日「%s」を %s と読む', (typed, day) => {
    expect(dayOfYearIn(typed)).toBe(day);
  });

  it('登録されている内容を、そのまま登録し直せる', () => {
    const { effectiveFrom, ...same } = declared('2026-04-01');
    expect(requestOf(typedOf(declared('2026-04-01')), effectiveFrom)).toEqual({ effectiveFrom, ...same });
    expect(problemsOf(typedOf(declared('2026-04-01')))).toEqual({});
  });

  it('おかしな欄だけを、どう直すかを添えて示す', () => {
    expect(problemsOf(withDay(1, { opensAt: '朝' }))).toEqual({
      [openField(1)]: '月曜日の時刻を 8:30 のように入れてください。',
    });
    expect(problemsOf(withDay(2, { closesAt: '8:30' }))).toEqual({
      [closeField(2)]: '火曜日の終わりは、始まりより後の時刻にしてください。',
    });
    expect(problemsOf({ ...usualHours, yearly: [{ from: '12/29', to: '正月' }] })).toEqual({
      [yearlyField(0, 'to')]: '毎年の休みは 12/29 のように月と日で入れてください。',
    });
  });

  it('休みの曜日の時刻は問わないが、全部が休みのときは断る', () => {
    expect(problemsOf(withDay(1, { isOpen: false, opensAt: '朝' }))).toEqual({});
    const closed = { ...usualHours, week: usualHours.week.map((day) => ({ ...day, isOpen: false })) };
    expect(problemsOf(closed)).toEqual({
      [openField(1)]: '少なくとも一つの曜日を「営業する」にしてください。',
    });
  });

  it('営業する曜日をすべて月曜日と同じにする', () => {
    const monday = { isOpen: true, opensAt: '9:00', closesAt: '16:00' };
    const { week } = likeDay(withDay(1, monday), 1);
    expect([week[5], week[6]?.isOpen]).toEqual([monday, false]);
  });

  it('その日に効いている内容を選び、始まる前なら最初のものを選ぶ', () => {
    const hours = [declared('2026-12-01'), declared('2026-04-01')];
    expect(hoursOn(hours, '2026-11-30')?.effectiveFrom).toBe('2026-04-01');
    expect(hoursOn(hours, '2026-12-01')?.effectiveFrom).toBe('2026-12-01');
    expect(hoursOn(hours, '2026-01-01')?.effectiveFrom).toBe('2026-04-01');
    expect(hoursOn([], '2026-01-01')).toBeNull();
  });
});
