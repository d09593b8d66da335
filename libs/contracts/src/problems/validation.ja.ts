/** `{1}`, `{2}` are the numbers of the rule, `{values}` its allowed values. */
const constraintTexts: Readonly<Record<string, string>> = {
  isDefined: '入力してください。',
  isNotEmpty: '入力してください。',
  arrayNotEmpty: '一つ以上指定してください。',
  arrayMinSize: '{1}件以上指定してください。',
  arrayMaxSize: '{1}件以内にしてください。',
  arrayUnique: '同じものを重ねて指定できません。',
  isString: '文字で入力してください。',
  isBoolean: 'true か false で指定してください。',
  isInt: '整数で入力してください。',
  isNumber: '数値で入力してください。',
  isPositive: '0より大きい数値で入力してください。',
  min: '{1}以上で入力してください。',
  max: '{1}以下で入力してください。',
  minLength: '{1}文字以上で入力してください。',
  maxLength: '{1}文字以内で入力してください。',
  isLength: '{1}〜{2}文字で入力してください。',
  isIn: '次のいずれかで指定してください: {values}',
  isEnum: '次のいずれかで指定してください: {values}',
  isUuid: '正しい識別子(UUID)で指定してください。',
  isArray: '一覧(配列)で指定してください。',
  isObject: '項目の組(オブジェクト)で指定してください。',
  nestedValidation: '項目の組(オブジェクト)で指定してください。',
  matches: '形式が正しくありません。',
  whitelistValidation: 'この項目は受け付けていません。',
  unknownValue: 'この形は受け付けていません。',
};

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;

/**
 * The Japanese sentence for a class-validator constraint. A message that is Japanese already is kept;
 * numbers and allowed values are taken from the English one.
 */
export function constraintMessage(constraint: string, message: string): string {
  if (JAPANESE.test(message)) return message;
  const rule = message.slice(message.indexOf('must'));
  const numbers = rule.match(/-?\d+(\.\d+)?/g) ?? [];
  const values = rule.split('following values: ')[1] ?? '';
  const text = constraintTexts[constraint] ?? '正しく入力してください。';
  return text
    .replace('{1}', numbers.at(0) ?? '')
    .replace('{2}', numbers.at(1) ?? '')
    .replace('{values}', values);
}

export const textMessages = {
  tooLong: (limit: number): string => `${limit.toLocaleString('en')}文字以内で入力してください。`,
  brokenCharacter: '壊れた文字(片方だけのサロゲート)が含まれています。入力し直してください。',
  controlCharacter: '制御文字や、文字の並ぶ向きを変える文字は使えません。取り除いてください。',
  forbiddenKey: 'この項目名は使えません。',
  foreignCursor: '続きの位置(cursor)が正しくありません。一覧を最初から読み込み直してください。',
  tooDeep: '入れ子が深すぎます。',
  required: (limit: number): string => `1〜${limit.toLocaleString('en')}文字で入力してください。`,
} as const;

export const dateMessages = {
  civilDate: '実在する日付を YYYY-MM-DD の形で入力してください。',
  eraDate: 'この年号の日付は暦にありません。改元の日を確かめ、西暦の YYYY-MM-DD の形で入力してください。',
  instant: '日時を 2026-01-31T00:00:00.000Z の形(協定世界時)で入力してください。',
  timeOfDay: '時刻を HH:mm(00:00〜23:59)の形で入力してください。',
} as const;
