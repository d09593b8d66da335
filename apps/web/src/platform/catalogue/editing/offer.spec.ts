import { describe, expect, it } from '@jest/globals';
import { admissionSheet2024 as catalogue, findField, type SheetOfferResponse } from '@tsunagi/contracts';
import { aSheetAnswer } from '../../../../../../test/support/builders/sheet-answer.js';
import { draftOf, withInput } from './draft.model.js';
import { lostTexts, offersAt, sourceText } from './offer.model.js';

const NAME = 'person.name';
const patient = { from: 'patient', asOf: '2026-11-01T15:30:00.000Z' } as const;
const previous = { from: 'previousSheet', asOf: '2025-09-01T00:00:00.000Z' } as const;

const draftWith = (...offers: readonly SheetOfferResponse[]) =>
  draftOf(
    catalogue,
    aSheetAnswer({ values: { [NAME]: '髙橋 ハナ' }, sources: { [NAME]: patient }, offers }),
    '2026-11-20',
  );

describe('where a value comes from', () => {
  it('is said with its day in Japan until somebody types anything else', () => {
    expect(sourceText(draftWith(), NAME)).toBe('利用者の記録 11月2日(月) より');
    expect(sourceText(withInput(draftWith(), NAME, '髙橋 花'), NAME)).toBeNull();
  });
});

describe('what else could stand there', () => {
  const today = { path: NAME, value: '髙橋 ハナ', source: patient };
  const lastTime = { path: NAME, value: '高橋 ハナ', source: previous };

  it('is what differs from what stands there', () => {
    expect(offersAt(draftWith(today, lastTime), NAME)).toEqual([lastTime]);
    expect(offersAt(withInput(draftWith(today, lastTime), NAME, '花'), NAME)).toEqual([today, lastTime]);
  });

  it('is not offered twice when both say the same', () => {
    const same = { ...lastTime, value: today.value };
    expect(offersAt(withInput(draftWith(today, same), NAME, '花'), NAME)).toEqual([today]);
  });
});

describe('characters that paper shows otherwise', () => {
  it('are named with the shape they get, as long as they stand there', () => {
    const character = '辻\u{e0101}';
    const variantLost = [{ path: NAME, character, codePoints: [] }];
    const missing = [{ path: NAME, character: '𪛖', codePoints: [] }];
    const base = { ...aSheetAnswer(), lostCharacters: { missing, variantLost } };
    const field = findField(catalogue, NAME);
    if (!field) throw new Error(NAME);
    const typed = (text: string) =>
      lostTexts(withInput(draftOf(catalogue, base, '2026-11-20'), NAME, text), field);
    expect(typed(`${character} 花`)).toEqual([`「${character}」は、印刷では「辻」の形になります。`]);
    expect(typed('𪛖')[0]).toContain('「〓」');
    expect(typed('辻 花')).toEqual([]);
  });
});
