import type { OpeningHours } from '@tsunagi/domain';
import * as ids from './ids-of-the-region.js';
import { OCCURRED_AT as occurredAt, type Samples } from './samples.js';

const NINE_TO_SIX: OpeningHours = { opensAt: '09:00', closesAt: '18:00' };
const WEEKDAYS = [null, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, null];

const PROFILE = {
  ...{ name: 'みなと居宅介護支援事業所', kana: 'ミナトキョタク', officialNumber: '0470500011' },
  ...{ postalCode: '988-0017', address: '気仙沼市南町1-1', town: '南町', tel: '0226-00-0001', fax: null },
};

export const SAMPLE_RECORDS = {
  PatientRegistered: {
    type: 'PatientRegistered',
    data: { occurredAt, patientId: ids.patientId(1), organisationId: ids.HOSPITAL },
    personal: {
      ...{ name: '髙橋 邉子', kana: 'タカハシ ベコ', birthDate: '1941-03-02', sex: 'female' },
      ...{ postalCode: '988-0001', address: '気仙沼市魚町2-2', tel: '0226-11-1111' },
      ...{ hospitalPatientNumber: '0012345', insuredNumber: 'H000012345' },
    },
  },
  PatientDetailsCorrected: {
    type: 'PatientDetailsCorrected',
    data: { occurredAt, fields: ['name', 'tel'] },
    personal: { name: '髙橋 邊子', tel: null },
  },
  CareCertificationRecorded: {
    type: 'CareCertificationRecorded',
    data: { occurredAt },
    personal: {
      ...{ status: 'certified', careLevel: 'care2', validFrom: '2026-04-01', validTo: '2028-03-31' },
      appliedOn: null,
    },
  },
  OrganisationRegistered: {
    type: 'OrganisationRegistered',
    data: {
      ...{ occurredAt, organisationId: ids.OFFICE, regionId: ids.REGION },
      ...{ kind: 'homeCareSupportOffice', profile: PROFILE },
    },
    personal: null,
  },
  OrganisationProfileCorrected: {
    type: 'OrganisationProfileCorrected',
    data: { occurredAt, profile: { ...PROFILE, fax: '0226-00-0002' } },
    personal: null,
  },
  BusinessHoursSet: {
    type: 'BusinessHoursSet',
    data: {
      ...{ occurredAt, effectiveFrom: '2026-04-01', weekly: WEEKDAYS, opensOnHolidays: false },
      yearlyClosures: [{ from: '12-29', to: '01-03' }],
    },
    personal: null,
  },
  ClosureDeclared: {
    type: 'ClosureDeclared',
    data: { occurredAt, closureId: 'bon', from: '2026-08-13', to: '2026-08-16' },
    personal: null,
  },
  ClosureWithdrawn: { type: 'ClosureWithdrawn', data: { occurredAt, closureId: 'bon' }, personal: null },
  StaffMemberJoined: {
    type: 'StaffMemberJoined',
    data: { occurredAt, staffId: ids.CARE_MANAGER, role: 'careManager' },
    personal: { name: '小野寺 恵', kana: 'オノデラ メグミ' },
  },
  StaffMemberReassigned: {
    type: 'StaffMemberReassigned',
    data: { occurredAt, staffId: ids.CARE_MANAGER, role: 'officeAdministrator' },
    personal: null,
  },
  StaffMemberLeft: {
    type: 'StaffMemberLeft',
    data: { occurredAt, staffId: ids.CARE_MANAGER },
    personal: null,
  },
  InboxItemRead: {
    type: 'InboxItemRead',
    data: {
      ...{ occurredAt, organisationId: ids.OFFICE, arrival: '00000000000000000003' },
      itemId: `admission:${ids.stayId(1)}:${ids.OFFICE}`,
    },
    personal: null,
  },
} as const satisfies Partial<Samples>;
