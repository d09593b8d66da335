import { toKatakana } from './katakana.js';

describe('toKatakana', () => {
  it.each([
    ['たかはし はなこ', 'タカハシ ハナコ'],
    ['ﾀｶﾊｼ ﾊﾅｺ', 'タカハシ ハナコ'],
    ['ｶﾞﾌﾟ', 'ガプ'],
    ['ゔぁゐゑゖ', 'ヴァヰヱヶ'],
    ['さゝき', 'サヽキ'],
    ['タカハシ・ジョン', 'タカハシ・ジョン'],
  ])('turns %s into %s', (text, katakana) => expect(toKatakana(text)).toBe(katakana));
});
