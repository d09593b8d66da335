import { admissionSheet2024 } from '@tsunagi/contracts';
import type { DischargeNoticeEvent, HospitalStayEvent, PatientEvent } from '@tsunagi/domain';
import {
  announcedTo,
  anIdentifiedCareManager,
  aPatientRecord,
  aStayRecord,
  movedToWard,
} from '../../../../test/support/builders/document-case.js';
import { erased } from '../../../../test/support/given.js';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { sheetBindings } from '../admission-sheet/sheet-editions.js';
import type { CaseFacts } from './case-facts.js';
import { offeredValues, type PreviousContent } from './offered-values.js';
import { patientFacts } from './patient-facts.js';
import { noticeFacts, stayFacts } from './stay-facts.js';

const TODAY = '2026-11-02';
const nothing: CaseFacts = { stay: {}, patient: {}, hospital: {}, office: {} };

const expected: DischargeNoticeEvent = {
  type: 'DischargeExpected',
  data: { occurredAt: '2026-11-01T00:00:00.000Z', stayId: ids.stayId(1), expectedOn: '2026-11-25' },
  personal: null,
};
const withdrawn: DischargeNoticeEvent = {
  type: 'ExpectedDischargeWithdrawn',
  data: { occurredAt: '2026-11-02T00:00:00.000Z', expectedOn: '2026-11-20' },
  personal: { reason: null },
};

const offeredFrom = (facts: Partial<CaseFacts>, previous: PreviousContent | null = null) =>
  offeredValues(admissionSheet2024, sheetBindings, { ...nothing, ...facts }, previous);

describe('facts of a stay', () => {
  it('keeps the date of a fact that a correction leaves alone', () => {
    const { ward, attendingPhysician } = stayFacts([aStayRecord(), movedToWard('西5病棟')]);
    expect(ward).toEqual({ value: '西5病棟', asOf: '2026-11-02T00:30:00.000Z' });
    expect(attendingPhysician?.asOf).toBe('2026-10-30T01:15:00.000Z');
  });

  it('leaves days and places of an erased person, no names', () => {
    const events = erased<HospitalStayEvent>([aStayRecord(), anIdentifiedCareManager()]);
    expect(Object.keys(stayFacts(events)).sort()).toEqual([
      'admittedOn',
      'admittedTime',
      'careManagerId',
      'department',
      'ward',
    ]);
  });

  it('tells an office the expected date that it was told, and the hospital its own', () => {
    const events = [expected, announcedTo(ids.OFFICE, '2026-11-20')];
    expect(noticeFacts(events, ids.OFFICE)['expectedDischargeOn']?.value).toBe('2026-11-20');
    expect(noticeFacts(events, ids.OTHER_OFFICE)).toEqual({});
    expect(noticeFacts(events, 'hospital')['expectedDischargeOn']?.value).toBe('2026-11-25');
    expect(noticeFacts([...events, withdrawn], ids.OFFICE)).toEqual({});
  });
});

describe('facts of a patient', () => {
  it('counts the age on the day asked for', () => {
    expect(patientFacts(aPatientRecord(), '2026-11-01')['age']?.value).toBe(85);
    expect(patientFacts(aPatientRecord(), TODAY)['age']?.value).toBe(86);
  });

  it('takes a corrected blank away', () => {
    const corrected: PatientEvent = {
      type: 'PatientDetailsCorrected',
      data: { occurredAt: '2026-11-01T00:00:00.000Z', fields: ['tel'] },
      personal: { tel: null },
    };
    const facts = patientFacts([...aPatientRecord(), corrected], TODAY);
    expect(facts).not.toHaveProperty('tel');
    expect(facts['name']?.value).toBe('髙橋 邉子');
  });

  it('leaves nothing of an erased person', () => {
    expect(patientFacts(erased(aPatientRecord()), TODAY)).toEqual({});
  });
});

describe('offeredValues', () => {
  const previous: PreviousContent = {
    content: {
      'wishes.patientWish': '家で過ごしたい',
      'person.name': '高橋 邉子',
      'person.age': 80,
      'person.sex': 'female',
      'outlook.abuseSuspicion': 'present',
      'header.hospitalContact': '佐藤',
      'gone.path': 'x',
    },
    sentAt: '2026-05-01T00:00:00.000Z',
  };

  it('prefers what is recorded today to the previous sheet', () => {
    const patient = patientFacts(aPatientRecord(), TODAY);
    expect(offeredFrom({ patient }, previous)['person.name']).toEqual({
      value: '髙橋 邉子',
      source: { from: 'patient', asOf: '2026-10-30T01:15:00.000Z' },
    });
  });

  it('carries over only what may be carried over', () => {
    expect(Object.keys(offeredFrom({}, previous)).sort()).toEqual([
      'person.name',
      'person.sex',
      'wishes.patientWish',
    ]);
  });

  it('stays blank where the form has no box for what is recorded', () => {
    const asOf = '2026-10-30T01:15:00.000Z';
    const patient = { sex: { value: 'other', asOf }, careLevel: { value: 'independent', asOf } };
    expect(offeredFrom({ patient })).toEqual({});
  });
});
