import { searchKeyOf } from './search-key.js';

describe('search key', () => {
  it.each([
    ['たかはし べこ', 'タカハシベコ'],
    ['ﾀｶﾊｼ ﾍﾞｺ', 'タカハシベコ'],
    ['タカハシ ベコ', 'タカハシベコ'],
    ['Smith Ａｎｎ', 'smithann'],
    ['髙橋', '髙橋'],
  ])('%s is found as %s', (text, key) => {
    expect(searchKeyOf(text)).toBe(key);
  });

  it('nothing stays nothing', () => {
    expect(searchKeyOf(null)).toBeNull();
  });
});
