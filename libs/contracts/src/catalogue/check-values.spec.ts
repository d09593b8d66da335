import {
  type AdmissionSheet2024Values,
  admissionSheet2024,
  blanksAsNull,
  checkValues,
  fieldsOf,
  type FieldCatalogue,
  fillMeter,
  liaisonNote2026,
  type Violation,
  violationMessage,
} from '../index.js';

const codesOf = (values: unknown): readonly string[] =>
  checkValues(admissionSheet2024, values).map((violation) => violation.code);

const messageOf = (values: unknown): string => {
  const [violation] = checkValues(admissionSheet2024, values);
  return violationMessage(admissionSheet2024, violation as Violation);
};

describe.each<FieldCatalogue>([admissionSheet2024, liaisonNote2026])('catalogue $id', (catalogue) => {
  const fields = fieldsOf(catalogue);
  const paths = fields.map((field) => field.path);

  it('names every path once, below its section', () => {
    expect(new Set(paths).size).toBe(paths.length);
    for (const section of catalogue.sections) {
      for (const field of section.fields) expect(field.path.split('.')[0]).toBe(section.id);
    }
  });

  it('gives every choice unique option codes and every text a limit', () => {
    for (const field of fields) {
      const codes = (field.options ?? []).map((option) => option.code);
      expect(new Set(codes).size).toBe(codes.length);
      expect(codes.length > 0).toBe(field.kind === 'enum1' || field.kind === 'enumN');
      if (['text', 'memo', 'tel', 'list'].includes(field.kind)) expect(field.limit).toBeGreaterThan(0);
    }
  });

  it('makes every condition name a field and values that it can hold', () => {
    for (const { appliesWhen } of fields) {
      if (appliesWhen === undefined) continue;
      const decisive = fields.find((field) => field.path === appliesWhen.path);
      const possible = [...(decisive?.options ?? []).map((option) => option.code), true];
      for (const value of appliesWhen.is) expect(possible).toContain(value);
    }
  });
});

describe('checkValues', () => {
  it('accepts values of every kind, and blanks', () => {
    const values = {
      'person.name': '𠮷田 葛󠄀子',
      'person.age': 86,
      'person.birthDate': '1940-02-29',
      'person.postalCode': '124-0012',
      'person.tel': '03-3692-0000 内線12',
      'person.sex': 'male',
      'person.pension': ['national', 'employees'],
      'function.alcoholPerDay': 0.5,
      'function.breakfastTime': '07:00',
      'wishes.lifeHistory': '一行目\n二行目',
      'family.aloneInDaytime': false,
      'services.used': [{ serviceType: '訪問介護', tel: null }],
      'person.address': null,
      'person.kana': '',
    } as const satisfies AdmissionSheet2024Values;
    expect(checkValues(admissionSheet2024, values)).toEqual([]);
  });

  it.each([
    ['a text of 201 characters', { 'person.name': '長'.repeat(201) }, 'TOO_LONG'],
    ['a memo of one megabyte', { 'outlook.note': 'あ'.repeat(1_000_000) }, 'TOO_LARGE'],
    ['an unknown path', { 'person.nickname': 'ハナ' }, 'UNKNOWN_PATH'],
    ['an own __proto__', JSON.parse('{"__proto__":{"a":1}}'), 'FORBIDDEN_KEY'],
    ['the constructor key', { constructor: 'x' }, 'FORBIDDEN_KEY'],
    ['a lone surrogate', { 'person.name': 'a\ud842' }, 'BROKEN_CHARACTER'],
    ['a control character', { 'person.name': 'a\u0000b' }, 'CONTROL_CHARACTER'],
    ['a line break in a single line', { 'person.name': 'a\nb' }, 'CONTROL_CHARACTER'],
    ['a bidi override', { 'outlook.note': 'a\u202eb' }, 'BIDI_CONTROL'],
    ['29 February of a common year', { 'person.birthDate': '2026-02-29' }, 'NO_SUCH_DATE'],
    ['a date in another form', { 'person.birthDate': '2026/02/01' }, 'NO_SUCH_DATE'],
    ['a date before Meiji', { 'person.birthDate': '1600-09-15' }, 'DATE_OUT_OF_RANGE'],
    ['a time after midnight', { 'function.lunchTime': '24:00' }, 'NO_SUCH_TIME'],
    ['an age of 131', { 'person.age': 131 }, 'OUT_OF_RANGE'],
    ['half a floor', { 'person.floors': 1.5 }, 'NOT_A_WHOLE_NUMBER'],
    ['a number as text', { 'person.age': '86' }, 'WRONG_KIND'],
    ['a text as number', { 'person.name': 1 }, 'WRONG_KIND'],
    ['a tick as text', { 'family.aloneInDaytime': 'true' }, 'WRONG_KIND'],
    ['an unknown option', { 'person.sex': '男' }, 'UNKNOWN_OPTION'],
    ['an option inherited from Object', { 'person.sex': 'toString' }, 'UNKNOWN_OPTION'],
    ['one choice as a list', { 'person.sex': ['male'] }, 'WRONG_KIND'],
    ['an option twice', { 'person.pension': ['national', 'national'] }, 'REPEATED_OPTION'],
    ['none beside others', { 'function.diseaseHistory': ['none', 'dementia'] }, 'EXCLUSIVE_OPTION'],
    ['letters as telephone', { 'person.tel': 'でんわ' }, 'NOT_A_TELEPHONE_NUMBER'],
    ['a short postal code', { 'person.postalCode': '124' }, 'NOT_A_POSTAL_CODE'],
    ['31 rows', { 'services.used': Array.from({ length: 31 }, () => ({})) }, 'TOO_MANY_ROWS'],
    ['an unknown column', { 'services.used': [{ price: 1 }] }, 'UNKNOWN_PATH'],
    ['what sending sets', { 'header.providedOn': '2026-11-20' }, 'SET_BY_SENDING'],
    ['an array instead of values', [], 'NOT_AN_OBJECT'],
    ['nothing', null, 'NOT_AN_OBJECT'],
  ])('finds %s', (_title, values, code) => {
    expect(codesOf(values)).toEqual([code]);
  });

  it('finds 256 kB exceeded by fields that are each within their limit', () => {
    const row = {
      serviceType: '𠮷'.repeat(200),
      providerName: '𠮷'.repeat(200),
      frequency: '𠮷'.repeat(200),
    };
    const texts = fieldsOf(admissionSheet2024).filter(({ kind }) => kind === 'memo' || kind === 'text');
    const values = {
      ...Object.fromEntries(texts.map((field) => [field.path, '𠮷'.repeat(field.limit ?? 0)])),
      'services.used': Array.from({ length: 30 }, () => row),
    };
    expect(codesOf(values)).toEqual(['TOO_LARGE']);
  });
});

describe('violationMessage', () => {
  it('names the field by its label and says what to do', () => {
    expect(messageOf({ 'person.name': '長'.repeat(201) })).toBe(
      '「患者氏名」は200文字以内で入力してください(いま201文字)。',
    );
    expect(messageOf({ 'services.used': [{}, { tel: 'x' }] })).toBe(
      '「利用中のサービス 2行目 TEL」は半角の数字とハイフンで入力してください。',
    );
    expect(messageOf({ 'person.nickname': 'x' })).toBe('この様式にない項目です。項目名を確かめてください。');
  });
});

describe('fillMeter', () => {
  const fillOf = (section: string, values: Parameters<typeof fillMeter>[1]) =>
    fillMeter(admissionSheet2024, values).find((fill) => fill.section === section);

  it('counts none as filled and blank as missing', () => {
    expect(fillOf('medication', {})).toMatchObject({ filled: 0, total: 5 });
    expect(fillOf('medication', { 'medication.oral': 'none' })).toMatchObject({ filled: 1, total: 5 });
  });

  it('asks for a detail only while its choice is made', () => {
    expect(fillOf('medication', { 'medication.oral': 'present' })).toMatchObject({ filled: 1, total: 6 });
    expect(fillOf('medication', { 'medication.oral': 'present' })?.missing).toContain('medication.oralNote');
  });

  it('measures the halves of a note apart', () => {
    expect(fillMeter(liaisonNote2026, {}, 'reply').map((fill) => fill.section)).toEqual(['reply']);
  });
});

describe('blanksAsNull', () => {
  it('turns empty texts, spaces and empty lists into blank and keeps the rest', () => {
    expect(blanksAsNull({ a: '', b: ' \u3000', c: [], d: false, e: 0, f: ' 髙 ' })).toEqual({
      a: null,
      b: null,
      c: null,
      d: false,
      e: 0,
      f: ' 髙 ',
    });
  });
});

describe('ValuesOf', () => {
  it('knows each path with the codes that it may hold', () => {
    type Sex = NonNullable<AdmissionSheet2024Values['person.sex']>;
    type Pension = NonNullable<AdmissionSheet2024Values['person.pension']>[number];
    const sexes: readonly Sex[] = ['male', 'female'];
    const pension: Pension = 'publicAssistance';
    // @ts-expect-error the form has no such box
    const stranger: Sex = 'other';
    expect(codesOf({ 'person.sex': stranger })).toEqual(['UNKNOWN_OPTION']);
    expect(codesOf({ 'person.sex': sexes[0], 'person.pension': [pension] })).toEqual([]);
  });
});
