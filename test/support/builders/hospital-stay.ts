import type {
  AdmissionPlanned,
  CareManagerIdentified,
  DischargeCancelled,
  HospitalStayEvent,
  HospitalTransferMade,
  PatientAdmitted,
  PatientDied,
  PatientDischarged,
} from '@tsunagi/domain';

export const STAY = '00000000-0000-4000-8000-000000000001';
export const HOSPITAL = '00000000-0000-4000-8000-000000000011';
export const OTHER_HOSPITAL = '00000000-0000-4000-8000-000000000012';
export const PATIENT = '00000000-0000-4000-8000-000000000021';
export const OFFICE = '00000000-0000-4000-8000-000000000031';
export const OTHER_OFFICE = '00000000-0000-4000-8000-000000000032';
export const SUPPORT_CENTER = '00000000-0000-4000-8000-000000000033';
export const CARE_MANAGER = '00000000-0000-4000-8000-000000000041';
export const OTHER_CARE_MANAGER = '00000000-0000-4000-8000-000000000042';
export const NURSE = '00000000-0000-4000-8000-000000000051';

const stayOwner = { stayId: STAY, hospitalId: HOSPITAL, patientId: PATIENT };

/** 11月20日(金) に 12月1日(火) の入院が決まった。 */
export const aPlannedAdmission = (change: Partial<AdmissionPlanned['data']> = {}): AdmissionPlanned => ({
  type: 'AdmissionPlanned',
  data: {
    occurredAt: '2026-11-20T01:00:00.000Z',
    ...stayOwner,
    plannedOn: '2026-12-01',
    ward: '3階東',
    department: '整形外科',
    ...change,
  },
  personal: { attendingPhysician: '佐々木 医師' },
});

/** 12月1日(火) 14:30 に救急で入院した。 */
export const anAdmittedPatient = (change: Partial<PatientAdmitted['data']> = {}): PatientAdmitted => ({
  type: 'PatientAdmitted',
  data: {
    occurredAt: '2026-12-01T05:30:00.000Z',
    ...stayOwner,
    admittedOn: '2026-12-01',
    admittedAt: '2026-12-01T05:30:00.000Z',
    route: 'emergency',
    ward: '3階東',
    room: '305',
    department: '整形外科',
    ...change,
  },
  personal: { attendingPhysician: '佐々木 医師', cause: '右大腿骨頸部骨折' },
});

export const anIdentifiedCareManager = (
  change: Partial<CareManagerIdentified['data']> = {},
): CareManagerIdentified => ({
  type: 'CareManagerIdentified',
  data: { occurredAt: '2026-12-02T00:00:00.000Z', officeId: OFFICE, careManagerId: CARE_MANAGER, ...change },
  personal: { careManagerName: '小野寺 千春' },
});

export const aDischarge = (change: Partial<PatientDischarged['data']> = {}): PatientDischarged => ({
  type: 'PatientDischarged',
  data: {
    occurredAt: '2026-12-18T02:00:00.000Z',
    dischargedOn: '2026-12-18',
    destination: 'home',
    ...change,
  },
  personal: null,
});

export const aCancelledDischarge = (): DischargeCancelled => ({
  type: 'DischargeCancelled',
  data: { occurredAt: '2026-12-18T05:00:00.000Z' },
  personal: { reason: '発熱のため' },
});

export const aHospitalTransfer = (): HospitalTransferMade => ({
  type: 'HospitalTransferMade',
  data: { occurredAt: '2026-12-18T02:00:00.000Z', transferredOn: '2026-12-18', toHospitalId: OTHER_HOSPITAL },
  personal: { toHospitalName: null },
});

export const aDeath = (): PatientDied => ({
  type: 'PatientDied',
  data: { occurredAt: '2026-12-18T02:00:00.000Z', diedOn: '2026-12-18' },
  personal: null,
});

export const aDischargedPatient = (): HospitalStayEvent[] => [
  anAdmittedPatient(),
  anIdentifiedCareManager(),
  aDischarge(),
];
