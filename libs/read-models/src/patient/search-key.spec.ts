import { NAME_VARIANTS } from './name-variants.js';
import { OLD_FORMS } from './old-forms.js';
import { searchKeyOf } from './search-key.js';

describe('search key', () => {
  it.each([
    ['たかはし べこ', 'タカハシベコ'],
    ['ﾀｶﾊｼ ﾍﾞｺ', 'タカハシベコ'],
    ['タカハシ　ベコ', 'タカハシベコ'],
    ['ヘ゛コ', 'ベコ'],
    ['Smith Ａｎｎ', 'smithann'],
    ['ジョン・スミス', 'ジヨンスミス'],
    ['ｼﾞｮｰﾝｽﾞ', 'ジヨンズ'],
    ['かつしか みつゑ', 'カツシカミツエ'],
    ['しづ', 'シズ'],
    ['茅ヶ崎', '茅ケ崎'],
    ['佐佐木', '佐佐木'],
    ['佐々木', '佐佐木'],
  ])('%s is found as %s', (text, key) => {
    expect(searchKeyOf(text)).toBe(key);
  });

  it.each([
    ['高橋', '髙橋 髙槗 髙𣘺'],
    ['山崎', '山﨑 山嵜 山碕'],
    ['渡辺', '渡邉 渡邊 渡\u9089\u{e0100}'],
    ['浜田', '濱田 濵田'],
    ['瀬戸', '瀨戸 瀨戶'],
    ['柳沢', '栁澤 柳澤'],
    ['徳田', '德田'],
    ['斎藤', '齋藤 斉藤 齊藤'],
    ['広瀬', '廣瀬 廣瀨'],
    ['国井', '國井'],
    ['島田', '嶋田 嶌田'],
    ['恵子', '惠子'],
    ['吉田', '𠮷田'],
    ['葛西', '葛\u{e0100}西 葛󠄀西'],
    ['神田', '\ufa19田'],
    ['富士', '冨士'],
  ])('%s is found for %s', (common, variants) => {
    const keys = variants.split(' ').map(searchKeyOf);
    expect(new Set(keys)).toEqual(new Set([searchKeyOf(common)]));
  });

  it('different names stay different', () => {
    const names = ['高橋', '高梁', '渡部', '渡辺', '田辺', '大島', '大鳥', 'タカハシ', 'タカバシ'];
    expect(new Set(names.map(searchKeyOf)).size).toBe(names.length);
  });

  it('a key is its own key, whatever stands in it', () => {
    const everything = [...OLD_FORMS, ...NAME_VARIANTS].join('');
    const key = searchKeyOf(everything);
    expect(searchKeyOf(key)).toBe(key);
  });

  it('each group stands once and is not already one for NFKC', () => {
    for (const lines of [OLD_FORMS, NAME_VARIANTS]) {
      const groups = lines.flatMap((line) => line.split(' '));
      const others = groups.flatMap((group) => [...group].slice(1));
      expect(others.filter((other, index) => others.indexOf(other) !== index)).toEqual([]);
      expect(others.filter((other) => other.normalize('NFKC') !== other)).toEqual([]);
    }
  });

  it('nothing stays nothing', () => {
    expect(searchKeyOf(null)).toBeNull();
  });
});
