import type { SeededRandom } from './random.js';

export interface PersonName {
  readonly name: string;
  readonly kana: string;
}

/** Family names of the coast, with the characters that break software: 髙 﨑 𠮷 葛󠄀 邉 濵 齋 澤. */
const FAMILY_NAMES: readonly (readonly [string, string])[] = [
  ['髙橋', 'タカハシ'],
  ['山﨑', 'ヤマザキ'],
  ['𠮷田', 'ヨシダ'],
  ['葛\u{E0100}城', 'カツラギ'],
  ['渡邉', 'ワタナベ'],
  ['濵田', 'ハマダ'],
  ['齋藤', 'サイトウ'],
  ['小野寺', 'オノデラ'],
  ['菅原', 'スガワラ'],
  ['畠山', 'ハタケヤマ'],
  ['熊谷', 'クマガイ'],
  ['千葉', 'チバ'],
  ['佐々木', 'ササキ'],
  ['及川', 'オイカワ'],
  ['三浦', 'ミウラ'],
  ['村上', 'ムラカミ'],
  ['藤澤', 'フジサワ'],
  ['尾形', 'オガタ'],
  ['昆野', 'コンノ'],
  ['岩渕', 'イワブチ'],
];
const WOMEN: readonly (readonly [string, string])[] = [
  ['キヨ', 'キヨ'],
  ['トメ', 'トメ'],
  ['和子', 'カズコ'],
  ['節子', 'セツコ'],
  ['惠美子', 'エミコ'],
  ['ヨシノ', 'ヨシノ'],
  ['フミ', 'フミ'],
  ['光子', 'ミツコ'],
  ['千代', 'チヨ'],
  ['榮子', 'エイコ'],
];
const MEN: readonly (readonly [string, string])[] = [
  ['正一', 'ショウイチ'],
  ['勇', 'イサム'],
  ['德次郎', 'トクジロウ'],
  ['清', 'キヨシ'],
  ['昭二', 'ショウジ'],
  ['茂', 'シゲル'],
  ['辰雄', 'タツオ'],
  ['榮治', 'エイジ'],
  ['吾郎', 'ゴロウ'],
  ['進', 'ススム'],
];

export function makeName(random: SeededRandom, sex: 'male' | 'female'): PersonName {
  const [family, familyKana] = random.pick(FAMILY_NAMES);
  const [given, givenKana] = random.pick(sex === 'female' ? WOMEN : MEN);
  return { name: `${family} ${given}`, kana: `${familyKana} ${givenKana}` };
}

/** Staff of working age share the family names, with newer given names. */
const STAFF_GIVEN: readonly (readonly [string, string])[] = [
  ['美穂', 'ミホ'],
  ['直樹', 'ナオキ'],
  ['由香', 'ユカ'],
  ['健太', 'ケンタ'],
  ['智子', 'トモコ'],
  ['大輔', 'ダイスケ'],
  ['彩', 'アヤ'],
  ['誠', 'マコト'],
];

export function makeStaffName(random: SeededRandom): PersonName {
  const [family, familyKana] = random.pick(FAMILY_NAMES);
  const [given, givenKana] = random.pick(STAFF_GIVEN);
  return { name: `${family} ${given}`, kana: `${familyKana} ${givenKana}` };
}
