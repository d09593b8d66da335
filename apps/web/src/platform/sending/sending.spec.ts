import { describe, expect, it } from '@jest/globals';
import { typedOf, understandDate } from '../../ui/dates/typed-date.js';
import { beginning, isSameNumber, problemsOf, requestOf, type Sending } from './sending.model.js';

const hospital = { fax: '0226-22-7101', readsInbox: true };
const aSending = (more: Partial<Sending> = {}): Sending => ({
  ...beginning(hospital),
  consentForm: 'oral',
  ...more,
});
const problemFields = (more: Partial<Sending>, recipient = hospital): readonly string[] =>
  Object.keys(problemsOf(aSending(more), recipient));

describe('the sending of a sheet', () => {
  it('begins with the inbox where somebody reads it, else with the fax', () => {
    expect(beginning(hospital).channel).toBe('inbox');
    expect(beginning({ ...hospital, readsInbox: false }).channel).toBe('fax');
    expect(beginning({ fax: null, readsInbox: false }).channel).toBe('inbox');
  });

  it('wants the consent to be told, even if it is not recorded', () => {
    expect(problemFields({ consentForm: '' })).toEqual(['consentForm']);
    expect(problemFields({ consentForm: 'unrecorded' })).toEqual([]);
  });

  it.each(['7101', '７１０１', ' 7101 '])('takes %s for the last digits of the fax number', (digits) => {
    expect(problemFields({ channel: 'fax', digits })).toEqual([]);
  });

  it.each(['', '7102', '101', '0226227101'])('does not take %p', (digits) => {
    expect(problemFields({ channel: 'fax', digits })).toEqual(['digits']);
  });

  it('does not fax to a hospital without a number', () => {
    expect(problemFields({ channel: 'fax' }, { fax: null, readsInbox: true } as never)).toEqual(['channel']);
  });

  it.each(['paper', 'mail'] as const)('wants the addressee of %s to be compared', (channel) => {
    expect(problemFields({ channel })).toEqual(['addressee']);
    expect(problemFields({ channel, isAddresseeChecked: true })).toEqual([]);
  });

  it('sends the moment at which it was given, in UTC, once day and time are known', () => {
    const providedOn = typedOf('2026-11-20');
    const given = { channel: 'paper', isAddresseeChecked: true, providedOn } as const;
    expect(problemFields(given)).toEqual(['providedTime']);
    expect(problemFields({ ...given, providedTime: '25:00' })).toEqual(['providedTime']);
    const sending = aSending({ ...given, providedTime: '８：３０' });
    expect(problemsOf(sending, hospital)).toEqual({});
    expect(requestOf(sending)).toEqual({
      channel: 'paper',
      consent: { form: 'oral', givenOn: null },
      providedAt: '2026-11-19T23:30:00.000Z',
    });
    expect(
      problemFields({ ...given, providedOn: understandDate('', '2026-11-20'), providedTime: '8:30' }),
    ).toEqual(['providedOn']);
  });

  it('leaves the moment to the server when it goes out now', () => {
    expect(requestOf(aSending({ providedOn: typedOf('2026-11-20'), providedTime: '8:30' }))).toEqual({
      channel: 'inbox',
      consent: { form: 'oral', givenOn: null },
    });
  });

  it('says who gave a consent that somebody gave', () => {
    const given = { givenBy: 'family', givenOn: typedOf('2026-11-20') } as const;
    expect(requestOf(aSending({ consentForm: 'written', ...given })).consent).toEqual({
      ...{ form: 'written', givenBy: 'family', givenOn: '2026-11-20' },
    });
    expect(requestOf(aSending({ consentForm: 'implied', ...given })).consent).toEqual({ form: 'implied' });
  });

  it('compares numbers by their digits', () => {
    expect(isSameNumber('0226-22-7101', '０２２６(22)7101')).toBe(true);
    expect(isSameNumber('0226-22-7101', '0226-22-7110')).toBe(false);
  });
});
