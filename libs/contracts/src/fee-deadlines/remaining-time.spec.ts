import { instantInJapan, remainingTime } from '@tsunagi/domain';
import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { sayRemainingTime } from './index.js';

function said(dueOn: string, today: string, time: string): string {
  const left = remainingTime(dueOn, instantInJapan(today, time), aWeekdayOffice());
  return sayRemainingTime(left, dueOn, today);
}

describe('期限までの残りの言い方', () => {
  it('今日のうちは時間で、先の日は営業日で言う', () => {
    expect(said('2026-12-07', '2026-12-07', '14:30')).toBe('あと営業時間で3時間30分(今日18:00まで)。');
    expect(said('2026-12-09', '2026-12-07', '14:30')).toBe('あと3営業日(12月9日(水)18:00まで)。');
  });

  it('期限の日が休みなら、働ける最後の時刻を言う', () => {
    expect(said('2026-12-13', '2026-12-11', '17:00')).toBe(
      'あと営業時間で1時間(今日18:00まで)。期限の12月13日(日)は休業日です。',
    );
  });

  it('営業時間が残っていなくても、その日のうちは間に合うと言う', () => {
    expect(said('2026-12-13', '2026-12-12', '10:00')).toBe(
      '期限までに営業時間はありません。12月13日(日)のうちは間に合います。',
    );
    expect(said('2026-12-07', '2026-12-07', '18:30')).toBe(
      '期限までに営業時間はありません。今日のうちは間に合います。',
    );
  });

  it('過ぎた期限は、過ぎたと言う', () => {
    expect(said('2026-12-04', '2026-12-07', '09:00')).toBe('12月4日(金)で過ぎました。');
  });
});
