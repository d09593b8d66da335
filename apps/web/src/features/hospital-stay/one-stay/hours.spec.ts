import { describe, expect, it } from '@jest/globals';
import { weekWords } from './hours.ja.js';

const nine = { opensAt: '09:00', closesAt: '18:00' };
const short = { opensAt: '08:30', closesAt: '12:30' };

describe('opening hours in words', () => {
  it('join neighbouring days with the same hours, from Monday on', () => {
    expect(weekWords([null, nine, nine, nine, nine, nine, short])).toBe('月〜金 9:00〜18:00、土 8:30〜12:30');
    expect(weekWords([nine, nine, nine, null, short, nine, nine])).toBe(
      '月・火 9:00〜18:00、木 8:30〜12:30、金〜日 9:00〜18:00',
    );
    expect(weekWords([null, null, null, null, null, null, null])).toBe('');
  });
});
