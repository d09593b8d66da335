import { describe, expect, it } from '@jest/globals';
import { noDate, typedOf } from '../../../ui/dates/typed-date.js';
import {
  type AdmissionDraft,
  anEmptyAdmission,
  careManagerRequestOf,
  namesakeQueryOf,
  newPersonOf,
  patientRequestOf,
  personOf,
  problemsOf,
  stayRequestOf,
} from './admission.model.js';

const TODAY = '2026-11-02';
const person = personOf('hana', { name: '髙橋 ハナ' });
const office = {
  ...({ organisationId: 'umineko', kind: 'homeCareSupportOffice', name: 'うみねこ', kana: null } as const),
  ...{ officialNumber: null, postalCode: null, address: null, town: null, tel: null, fax: null },
};

const aDraft = (part: Partial<AdmissionDraft> = {}): AdmissionDraft => ({
  ...anEmptyAdmission(TODAY),
  ...{ who: { kind: 'known', person }, route: 'emergency' },
  ...part,
});
const wrongFieldsOf = (part: Partial<AdmissionDraft>): string[] =>
  Object.keys(problemsOf(aDraft(part), TODAY));

describe('who is registered anew', () => {
  it.each([
    ['髙橋 花', { name: '髙橋 花', kana: '', hospitalPatientNumber: '' }],
    ['たかはし はな', { name: '', kana: 'たかはし はな', hospitalPatientNumber: '' }],
    ['ﾀｶﾊｼ', { name: '', kana: 'ﾀｶﾊｼ', hospitalPatientNumber: '' }],
    ['００１２３', { name: '', kana: '', hospitalPatientNumber: '00123' }],
  ])('begins with %s where it belongs', (typed, fields) => expect(newPersonOf(typed)).toMatchObject(fields));

  it('says only what is known, with the name as it was typed', () => {
    const typed = { ...newPersonOf('﨑山  惠 '), insuredNumber: 'ｈ123456789' };
    expect(patientRequestOf(typed)).toEqual({
      ...{ name: '﨑山  惠', kana: null, birthDate: null, sex: 'unknown', hospitalPatientNumber: null },
      ...{ address: null, tel: null, insuredNumber: 'H123456789' },
    });
  });

  it('is compared with others once name and birth date, or a number, are known', () => {
    const known = { ...newPersonOf('髙橋 花'), kana: 'たかはし はな' };
    expect(namesakeQueryOf(known)).toBeNull();
    expect(namesakeQueryOf({ ...known, birthDate: typedOf('1935-04-05') })).toBe('たかはし はな 1935-04-05');
    expect(namesakeQueryOf({ ...known, hospitalPatientNumber: '0012' })).toBe('0012');
  });
});

describe('check of an admission', () => {
  it('finds nothing wrong with what is enough', () => {
    expect(wrongFieldsOf({})).toEqual([]);
    expect(wrongFieldsOf({ isPlanned: true, route: null, on: typedOf('2026-12-01') })).toEqual([]);
  });

  it.each([
    ['nobody', { who: { kind: 'nobody' } }, 'person'],
    ['a new person without a name', { who: { kind: 'new', person: newPersonOf('たかはし') } }, 'name'],
    ['no day', { on: noDate }, 'admittedOn'],
    ['a day to come', { on: typedOf('2026-11-03') }, 'admittedOn'],
    ['no planned day', { isPlanned: true, on: noDate }, 'plannedOn'],
    ['no time', { at: '25:00' }, 'admittedAt'],
    ['no route', { route: null }, 'route'],
    ['no office', { careManager: 'identified' }, 'officeId'],
  ] as const)('%s is wrong', (_title, part, field) => expect(wrongFieldsOf(part)).toEqual([field]));

  it('somebody who is in hospital is not admitted again, somebody planned is', () => {
    const inHospital = { ...person, openStayId: 'one', openStayStatus: 'admitted' } as const;
    expect(wrongFieldsOf({ who: { kind: 'known', person: inHospital } })).toEqual(['person']);
    const planned = { ...inHospital, openStayStatus: 'planned' } as const;
    expect(wrongFieldsOf({ who: { kind: 'known', person: planned } })).toEqual([]);
  });
});

describe('what is sent', () => {
  it('a plan says nothing of room, time, route and cause', () => {
    const planned = aDraft({ isPlanned: true, at: '9:00', room: '401', cause: '肺炎', ward: ' 4東 ' });
    expect(stayRequestOf(planned, 'hana')).toEqual({
      ...{ patientId: 'hana', plannedOn: TODAY, ward: '4東', department: null, attendingPhysician: null },
    });
  });

  it('an admission says its moment in Japan', () => {
    expect(stayRequestOf(aDraft({ at: '1405' }), 'hana')).toMatchObject({
      ...{ admittedOn: TODAY, admittedAt: '2026-11-02T05:05:00.000Z', route: 'emergency', room: null },
    });
  });

  it('the care manager is named, none, or not spoken of', () => {
    expect(careManagerRequestOf(aDraft())).toBeNull();
    expect(careManagerRequestOf(aDraft({ careManager: 'none' }))).toEqual({
      ...{ path: 'no-care-manager', body: { communitySupportCenterId: null } },
    });
    expect(careManagerRequestOf(aDraft({ careManager: 'identified', office }))).toEqual({
      ...{ path: 'care-manager', body: { officeId: 'umineko', careManagerName: null } },
    });
  });
});
