import { describe, expect, it } from '@jest/globals';
import { momentInJapan, understandTime } from './admission-time.js';

describe('times as people type them', () => {
  it.each([
    ['14:05', '14:05'],
    ['1405', '14:05'],
    ['905', '09:05'],
    ['9:05', '09:05'],
    ['９：０５', '09:05'],
    ['14時5分', '14:05'],
    ['14時', '14:00'],
    ['0:00', '00:00'],
    [' 23:59 ', '23:59'],
  ])('%s is %s', (typed, time) => expect(understandTime(typed)).toBe(time));

  it.each(['24:00', '14:60', '14', '午後2時', ''])('%s is none', (typed) =>
    expect(understandTime(typed)).toBeNull(),
  );

  it('is a moment in Japan', () => {
    expect(momentInJapan('2026-11-02', '14:05')).toBe('2026-11-02T05:05:00.000Z');
    expect(momentInJapan('2026-11-02', '08:59')).toBe('2026-11-01T23:59:00.000Z');
  });
});
