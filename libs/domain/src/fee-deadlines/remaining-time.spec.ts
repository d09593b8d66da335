import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { instantInJapan } from '../kernel/index.js';
import { remainingTime } from './index.js';

const office = aWeekdayOffice();
const at = (day: string, time: string): string => instantInJapan(day, time);

describe('期限までに残る営業時間、月〜金 9:00–18:00 の事業所', () => {
  it('当日の期限は、閉まるまでの時間が残る', () => {
    expect(remainingTime('2026-12-07', at('2026-12-07', '14:30'), office)).toEqual({
      businessDays: 1,
      businessMinutes: 210,
      lastClosing: at('2026-12-07', '18:00'),
    });
  });

  it('開く前は、一日分が残る', () => {
    expect(remainingTime('2026-12-07', at('2026-12-07', '07:00'), office).businessMinutes).toBe(540);
  });

  it('閉まったあとの当日は数えない', () => {
    expect(remainingTime('2026-12-07', at('2026-12-07', '18:00'), office)).toEqual({
      ...{ businessDays: 0, businessMinutes: 0, lastClosing: null },
    });
    expect(remainingTime('2026-12-08', at('2026-12-07', '20:00'), office)).toMatchObject({ businessDays: 1 });
  });

  it('日曜の期限は、金曜の営業終了までしか働けない', () => {
    expect(remainingTime('2026-12-13', at('2026-12-10', '17:00'), office)).toEqual({
      businessDays: 2,
      businessMinutes: 600,
      lastClosing: at('2026-12-11', '18:00'),
    });
  });

  it('臨時の休みと祝日は数えない', () => {
    const closed = aWeekdayOffice({
      holidays: ['2026-12-08'],
      closures: [{ from: '2026-12-09', to: '2026-12-09' }],
    });
    expect(remainingTime('2026-12-09', at('2026-12-07', '19:00'), closed).lastClosing).toBeNull();
  });

  it('過ぎた期限には何も残らない', () => {
    expect(remainingTime('2026-12-04', at('2026-12-07', '09:00'), office).businessDays).toBe(0);
  });
});
