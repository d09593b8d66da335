import { checkOfficialNumbers } from './official-numbers.js';
import { officesIn, parseCsv } from './open-data.js';
import { checkPrintable } from './printable.js';
import { checkPatients } from './ssmix2-patients.js';
import { checkStays } from './ssmix2-stays.js';
import { type Message, namesOf, parseMessage } from './ssmix2.js';

const TITLES =
  '都道府県名,市区町村名,事業所名,事業所名カナ,サービスの種類,住所,方書（ビル名等）,法人の名称,電話番号,FAX番号,事業所番号';
const officesOf = (row: string): ReturnType<typeof officesIn> =>
  officesIn('a.csv', `\ufeff${TITLES}\r\n岩手県,盛岡市,${row}\r\n`);
const withNumber = (number: string): ReturnType<typeof officesIn> =>
  officesOf(`けんこう,ケンコウ,福祉用具貸与,盛岡市1,,株式会社,,,${number}`);

/** 奥^愛美 as a storage holds it: the second byte of each kanji looks like a separator. */
const KANJI = '\u001b$B1|\u001b(B^\u001b$B0&H~\u001b(B^^^^^L^I';
const KANA = '\u001b$B%*%/\u001b(B^\u001b$B%"%$%_\u001b(B^^^^^L^P';
function aMessage(kind: string, ...segments: readonly string[]): Message {
  const text = ['MSH|^~\\&|HIS|SEND|GW|RCV|20260808111324||ADT^A08', ...segments].join('\r');
  return parseMessage(`0001_20260808_${kind}_1_1_01_1`, Buffer.from(text, 'latin1'));
}
const aPatient = (names: string, birth = '19350405'): Message =>
  aMessage('ADT-00', `PID|0001||0001||${names}||${birth}|M`);
const visit = (code: string, admittedAt: string, endedAt: string): string =>
  `PV1|0001|I|4B^9^3|${'|'.repeat(32)}${code}${'|'.repeat(8)}${admittedAt}|${endedAt}`;

describe('the check of reference data', () => {
  it('reads quoted cells, doubled quotes, line ends inside and the last row without one', () =>
    expect(parseCsv('\ufeffa,"b,""c""\r\nd",\r\ne,f,g')).toEqual([
      ['a', 'b,"c"\r\nd', ''],
      ['e', 'f', 'g'],
    ]));

  it('counts the official numbers that pass', () => {
    const { lines, faults } = checkOfficialNumbers(withNumber('0370107427'));
    expect(lines[0]).toContain('1 of 1 pass (100.00 %)');
    expect(faults).toEqual([]);
  });

  it('lists a known exception and fails on one that nobody knows', () => {
    const known = checkOfficialNumbers(withNumber('1292894038'));
    expect([known.lines.length, known.faults.length]).toEqual([2, 0]);
    expect(checkOfficialNumbers(withNumber('0370107428')).faults).toHaveLength(1);
  });

  it('fails on a character that no font has', () => {
    const { faults } = checkPrintable(
      officesOf('\u{2a6d6}荘,ソウ,福祉用具貸与,盛岡市,,株式会社,,,0370107427'),
    );
    expect(faults).toEqual([expect.stringContaining('U+2A6D6')]);
  });

  it('fails on a text that the API refuses', () => {
    const { faults } = checkPrintable(officesOf('荘\u202e,ソウ,福祉用具貸与,盛岡市,,株式会社,,,0370107427'));
    expect(faults).toEqual([expect.stringContaining('refused')]);
  });

  it('decodes a message before it splits it', () => {
    expect(namesOf(aPatient(`${KANJI}~${KANA}`))).toEqual([
      { name: '奥 愛美', type: 'I', typeAt: 8 },
      { name: 'オク アイミ', type: 'P', typeAt: 8 },
    ]);
  });

  it('fails on bytes that are not ISO-2022-JP', () =>
    expect(() => parseMessage('1_2_ADT-00_3', Buffer.from('MSH|山', 'utf8'))).toThrow('not valid'));

  it('accepts a patient, and fails on one without a name or a birthday that exists', () => {
    expect(checkPatients([aPatient(`${KANJI}~${KANA}`)]).faults).toEqual([]);
    expect(checkPatients([aPatient(KANA)]).faults).toEqual([expect.stringContaining('PATIENT_NEEDS_A_NAME')]);
    expect(checkPatients([aPatient(`${KANJI}~${KANA}`, '19350231')]).faults).toHaveLength(1);
  });

  it.each([
    ['01', 'DischargePatient'],
    ['02', 'MakeHospitalTransfer'],
    ['20', 'RecordDeath'],
  ])('accepts an end of kind %s as %s', (code, type) => {
    const stay = [
      aMessage('ADT-22', visit('', '20260801101500', '')),
      aMessage('ADT-52', visit(code, '', '202608200930')),
    ];
    const { lines, faults } = checkStays(stay);
    expect(faults).toEqual([]);
    expect(lines[0]).toContain(`{"${type}":1}`);
  });

  it('fails on an end without an admission', () =>
    expect(checkStays([aMessage('ADT-52', visit('01', '', '202608200930'))]).faults).toHaveLength(1));
});
