import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024 as catalogue, type DocumentValue, findField } from '@tsunagi/contracts';
import { type Input, inputOf, type RowInput, understand, withCode } from './input.model.js';

const TODAY = '2026-11-20';

const fieldAt = (path: string) => {
  const field = findField(catalogue, path);
  if (!field) throw new Error(path);
  return field;
};
const read = (path: string, input: Input) => understand(catalogue, fieldAt(path), input, TODAY);
const problemOf = (path: string, input: Input): string => read(path, input).problems[0]?.message ?? '';

describe('what is typed into a field', () => {
  it.each<[path: string, input: Input, value: DocumentValue]>([
    ['person.age', '８６', 86],
    ['person.age', ' 86 才', 86],
    ['person.livingFloor', '−1', -1],
    ['function.alcoholPerDay', '０．５', 0.5],
    ['person.birthDate', 'S10.4.5', '1935-04-05'],
    ['person.birthDate', '3100405', '1935-04-05'],
    ['function.breakfastTime', '7:00', '07:00'],
    ['function.breakfastTime', '７時半', '07:30'],
    ['function.breakfastTime', '0730', '07:30'],
    ['function.dinnerTime', '午後6時', '18:00'],
    ['person.tel', '０２２６ー００ー０００１', '0226-00-0001'],
    ['person.tel', '０２２６−００−０００１ 内線１２', '0226-00-0001 内線12'],
    ['person.postalCode', '９８８−０００１', '988-0001'],
    ['person.name', '髙橋 𠮷太郎', '髙橋 𠮷太郎'],
    ['person.name', '㈱ 神 ①', '㈱ 神 ①'],
    ['wishes.lifeHistory', '一行目\n二行目', '一行目\n二行目'],
    ['person.sex', 'female', 'female'],
    ['person.pension', ['national', 'other'], ['national', 'other']],
    ['family.aloneInDaytime', true, true],
    ['family.aloneInDaytime', false, false],
    ['person.name', '  ', null],
    ['person.age', '', null],
    ['person.pension', [], null],
  ])('%s: %j means %j', (path, input, value) => {
    expect(read(path, input)).toEqual({ value, problems: [] });
  });

  it.each([
    ['person.age', '八十六', '「年齢」は数字で入力してください'],
    ['person.age', '131', '「年齢」は0から130まで'],
    ['person.floors', '2.5', '「階建て」は整数で'],
    ['person.birthDate', '2026/2/29', '「生年月日」: 暦にない日です'],
    ['function.lunchTime', '25:00', '「昼食の時刻」は時刻で'],
    ['person.tel', 'なし', '「電話番号」は半角の数字'],
    ['person.name', '長'.repeat(201), '200文字以内'],
  ])('%s: %s is kept and says what to do', (path, input, words) => {
    expect(problemOf(path, input)).toContain(words);
  });

  it('names the input of a row that is wrong, blank rows above it included', () => {
    const rows = [
      { serviceType: '', tel: '' },
      { serviceType: '訪問介護', tel: 'でんわ' },
    ];
    expect(read('services.used', rows).problems[0]?.name).toBe('services.used.1.tel');
    expect(problemOf('services.used', rows)).toContain('2行目 TEL');
  });

  it('leaves blank rows out of what is saved', () => {
    const rows: readonly RowInput[] = [
      { serviceType: '' },
      { serviceType: '通所介護', frequency: '週2回' },
      {},
    ];
    const row = { serviceType: '通所介護', providerName: null, frequency: '週2回', tel: null };
    expect(read('services.used', rows).value).toEqual([row]);
    expect(read('services.used', [{}, {}]).value).toBeNull();
  });
});

describe('a value that is known', () => {
  it.each<[path: string, value: DocumentValue, input: Input]>([
    ['person.birthDate', '1935-04-05', '1935/04/05'],
    ['person.age', 86, '86'],
    ['person.sex', null, ''],
    ['person.pension', ['national'], ['national']],
    ['family.aloneInDaytime', null, false],
    ['services.used', [{ tel: '1' }], [{ serviceType: '', providerName: '', frequency: '', tel: '1' }]],
  ])('%s: %j stands in its input as %j', (path, value, input) => {
    expect(inputOf(fieldAt(path), value)).toEqual(input);
  });
});

describe('ticking 「なし」', () => {
  const field = fieldAt('function.medicalProcedures');

  it('takes the others away, and one of the others takes it away', () => {
    expect(withCode(field, ['suction', 'infusion'], 'none')).toEqual(['none']);
    expect(withCode(field, ['none'], 'suction')).toEqual(['suction']);
  });

  it('ticking again unticks', () =>
    expect(withCode(field, ['suction', 'infusion'], 'suction')).toEqual(['infusion']));
});
