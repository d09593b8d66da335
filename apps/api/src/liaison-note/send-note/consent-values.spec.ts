import type { ConsentReference } from '@tsunagi/domain';
import { consentValues } from './consent-values.js';

const written: ConsentReference = { form: 'written', givenBy: 'patient', givenOn: '2026-10-30' };
const whole = {
  'consent.obtained': true,
  'consent.givenOn': '2026-10-30',
  'consent.givenBy': ['patient'],
  'consent.form': 'written',
};

describe('送付の同意の根拠を、票の同意欄に写す', () => {
  it('同意書は、日付と同意した人とともに写す', () => {
    expect(consentValues(written, 'office', {})).toEqual(whole);
  });

  it('未記録なら、空欄のままにする', () => {
    expect(consentValues({ ...written, form: 'unrecorded' }, 'hospital', {})).toEqual({});
  });

  it('黙示の同意は、病院だけが、方法を選ばずに写す', () => {
    const implied: ConsentReference = { form: 'implied', givenBy: null, givenOn: null };
    expect(consentValues(implied, 'hospital', {})).toEqual({ 'consent.obtained': true });
    expect(consentValues(implied, 'office', {})).toEqual({});
  });

  it('代理人の同意では、本人にも家族にも印をつけない', () => {
    const values = consentValues({ ...written, givenBy: 'representative' }, 'office', {});
    expect(values).toEqual({
      'consent.obtained': true,
      'consent.givenOn': '2026-10-30',
      'consent.form': 'written',
    });
  });

  it('手で書いた欄と合えば足し、食い違えば手で書いたままにする', () => {
    expect(consentValues(written, 'office', { 'consent.givenBy': ['family', 'patient'] })).toEqual(whole);
    expect(consentValues(written, 'office', { 'consent.givenBy': ['family'] })).toEqual({});
    expect(consentValues(written, 'office', { 'consent.form': 'oral' })).toEqual({});
    expect(consentValues(written, 'office', { 'consent.obtained': null })).toEqual({});
  });
});
