import type { DocumentValues } from '@tsunagi/contracts';
import { composeForm } from '../../libs/forms/src/render-form.js';
import { filledSheet } from './admission-sheet.samples.js';
import { aSheet } from './requests.js';

const WORDS =
  '夜間に二度ほど起きる。妻の介助でトイレへ行く。昼は眠そうにしている。転倒に注意する。服薬は妻が管理し、朝夕に声をかける。通院には長女が付き添う。';

const notes = [
  'family.householdOther',
  'family.mainCaregiver.relation',
  'outlook.householdAfterOther',
  'outlook.householdCareNote',
  'outlook.caregiverAfterPerson.relation',
  'conference.preDischargeConferenceRequest',
  'function.pressureUlcerSite',
  'function.mealRestrictionNote',
  'function.fluidRestrictionNote',
  'function.sleepNote',
  'function.glassesNote',
  'function.hearingAidNote',
  'function.communicationNote',
  'function.mentalIssuesOther',
  'function.diseaseHistoryOther',
  'function.selfInjectionNote',
  'function.medicalProceduresOther',
  'medication.managementMethod',
];

const medicines = [
  'アムロジピン5mg 他3種(お薬手帳の写しを同封)',
  'アムロジピン5mg 朝、酸化マグネシウム330mg 毎食後、エリキュース2.5mg 朝夕、ドネペジル5mg 夕、他2種(お薬手帳の写しを同封)',
];

const continuedWith = (path: string, text: string, look: 'print' | 'fax'): readonly string[] =>
  composeForm(aSheet({ ...filledSheet, [path]: text }, { look })).continued;

describe('an ordinary sheet stays on its two pages', () => {
  it.each(notes)('with 25 characters in %s, 18 in the larger type of a fax', (path) => {
    expect(continuedWith(path, WORDS.slice(0, 25), 'print')).toEqual([]);
    expect(continuedWith(path, WORDS.slice(0, 18), 'fax')).toEqual([]);
  });

  it.each(medicines)('with the medicines %s', (text) => {
    expect(continuedWith('medication.oralNote', text, 'print')).toEqual([]);
    expect(continuedWith('medication.oralNote', text, 'fax')).toEqual([]);
  });

  it('with all short notes of page 2 filled in at once', () => {
    const entered = notes.filter((path) => path.startsWith('function.'));
    const values = Object.fromEntries(entered.map((path) => [path, WORDS.slice(0, 20)]));
    const more: DocumentValues = { ...filledSheet, ...values, 'medication.oralNote': medicines[1] ?? '' };
    expect(composeForm(aSheet(more)).continued).toEqual([]);
  });
});
