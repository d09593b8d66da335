import type { FieldCatalogue } from './catalogue.js';
import type { Violation, ViolationCode } from './check-value.js';
import { findField } from './check-values.js';

const kindNames: Readonly<Record<string, string>> = {
  text: '文字',
  memo: '文字',
  date: '日付(YYYY-MM-DD)',
  time: '時刻(HH:mm)',
  enum1: '選択肢のひとつ',
  enumN: '選択肢の一覧',
  int: '整数',
  dec: '数値',
  bool: 'true か false',
  tel: '電話番号(文字)',
  postalCode: '郵便番号(文字)',
  list: '行の一覧',
};

const messages: Readonly<Record<ViolationCode, string>> = {
  NOT_AN_OBJECT: '項目名と値の組で送ってください。',
  UNKNOWN_PATH: 'この様式にない項目です。項目名を確かめてください。',
  FORBIDDEN_KEY: 'この項目名は使えません。取り除いてください。',
  OTHER_SECTION: '「{label}」は「{section}」の項目ではありません。その項目のある欄で入力してください。',
  SET_BY_SENDING: '「{label}」は送付のときに決まります。入力せずに送ってください。',
  WRONG_KIND: '「{label}」は{kindName}で入力してください。',
  TOO_LONG: '「{label}」は{limit}文字以内で入力してください(いま{length}文字)。',
  BROKEN_CHARACTER: '「{label}」に壊れた文字が含まれています。入力し直してください。',
  BIDI_CONTROL: '「{label}」に文字の並ぶ向きを変える制御文字が含まれています。取り除いてください。',
  CONTROL_CHARACTER: '「{label}」に使えない制御文字や改行が含まれています。取り除いてください。',
  UNKNOWN_OPTION: '「{label}」は様式にある選択肢から選んでください。',
  REPEATED_OPTION: '「{label}」で同じ選択肢が二度選ばれています。一つにしてください。',
  EXCLUSIVE_OPTION: '「{label}」で「{option}」とほかの選択肢を同時には選べません。どちらかにしてください。',
  NO_SUCH_DATE: '「{label}」は実在する日付を YYYY-MM-DD の形で入力してください。',
  DATE_OUT_OF_RANGE: '「{label}」は1868年から2199年までの日付で入力してください。',
  NO_SUCH_TIME: '「{label}」は時刻を HH:mm(00:00〜23:59)の形で入力してください。',
  NOT_A_WHOLE_NUMBER: '「{label}」は整数で入力してください。',
  OUT_OF_RANGE: '「{label}」は{min}から{max}までの数で入力してください。',
  NOT_A_TELEPHONE_NUMBER: '「{label}」は半角の数字とハイフンで入力してください。',
  NOT_A_POSTAL_CODE: '「{label}」は 123-4567 の形で入力してください。',
  TOO_MANY_ROWS: '「{label}」は{limit}行以内にしてください。',
  TOO_LARGE: '書類全体の内容が大きすぎます。{limit}キロバイト以内にしてください。',
};

function labelOf(catalogue: FieldCatalogue, path: string): string {
  const field = findField(catalogue, path);
  if (field) return field.label;
  const row = /^(.+)\.(\d+)(?:\.([^.]+))?$/.exec(path);
  const list = row?.[1] === undefined ? undefined : findField(catalogue, row[1]);
  if (list === undefined) return path;
  const column = list.fields?.find((candidate) => candidate.path === row?.[3]);
  return `${list.label} ${Number(row?.[2]) + 1}行目${column ? ` ${column.label}` : ''}`;
}

/** The sentence that names the field by its label and says what to do. */
export function violationMessage(catalogue: FieldCatalogue, violation: Violation): string {
  const facts: Readonly<Record<string, string | number>> = {
    ...violation.facts,
    label: labelOf(catalogue, violation.path),
    kindName: kindNames[violation.facts['kind'] ?? ''] ?? '',
  };
  return messages[violation.code].replace(/\{(\w+)\}/g, (_whole, name: string) => String(facts[name] ?? ''));
}
