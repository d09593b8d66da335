import type { CareCertificationRecorded, PatientRegistered, PersonalDetails } from '@tsunagi/domain';
import { HOSPITAL, PATIENT } from './hospital-stay.js';

export const someDetails = (change: Partial<PersonalDetails> = {}): PersonalDetails => ({
  name: '髙橋 ハナ',
  kana: 'タカハシ ハナ',
  birthDate: '1938-05-12',
  sex: 'female',
  postalCode: '988-0001',
  address: '気仙沼市港町1-2-3',
  tel: '0226-00-0001',
  hospitalPatientNumber: '00012345',
  insuredNumber: '0000123456',
  ...change,
});

export const aRegisteredPatient = (change: Partial<PersonalDetails> = {}): PatientRegistered => ({
  type: 'PatientRegistered',
  data: { occurredAt: '2026-12-01T05:00:00.000Z', patientId: PATIENT, organisationId: HOSPITAL },
  personal: someDetails(change),
});

/** 要介護2、2026年4月から一年。 */
export const aCareCertification = (): CareCertificationRecorded => ({
  type: 'CareCertificationRecorded',
  data: { occurredAt: '2026-12-01T05:10:00.000Z' },
  personal: {
    status: 'certified',
    careLevel: 'care2',
    validFrom: '2026-04-01',
    validTo: '2027-03-31',
    appliedOn: null,
  },
});
