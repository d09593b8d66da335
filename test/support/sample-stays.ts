import * as ids from './ids-of-the-region.js';
import { OCCURRED_AT as occurredAt, type Samples } from './samples.js';

const OWNER = { stayId: ids.stayId(1), hospitalId: ids.HOSPITAL, patientId: ids.patientId(1) };
const WORDS = { attendingPhysician: '菅原 医師', cause: '左大腿骨頸部骨折' };

export const SAMPLE_STAYS = {
  AdmissionPlanned: {
    type: 'AdmissionPlanned',
    data: { occurredAt, ...OWNER, plannedOn: '2026-12-01', ward: '4東', department: '整形外科' },
    personal: { attendingPhysician: '菅原 医師' },
  },
  PatientAdmitted: {
    type: 'PatientAdmitted',
    data: {
      ...{ occurredAt, ...OWNER, admittedOn: '2026-12-01', admittedAt: occurredAt, route: 'emergency' },
      ...{ ward: '4東', room: '412', department: '整形外科' },
    },
    personal: WORDS,
  },
  AdmissionCorrected: {
    type: 'AdmissionCorrected',
    data: {
      ...{ occurredAt, admittedOn: '2026-11-30', admittedAt: null },
      ...{ ward: '5西', room: '501', department: '内科' },
    },
    personal: { ...WORDS, cause: '肺炎' },
  },
  AdmissionCancelled: {
    type: 'AdmissionCancelled',
    data: { occurredAt },
    personal: { reason: '入院が取りやめになった' },
  },
  CareManagerIdentified: {
    type: 'CareManagerIdentified',
    data: { occurredAt, officeId: ids.OFFICE, careManagerId: ids.CARE_MANAGER },
    personal: { careManagerName: '小野寺 ケアマネジャー' },
  },
  CareManagerReplaced: {
    type: 'CareManagerReplaced',
    data: { occurredAt, fromOfficeId: ids.OFFICE, officeId: ids.OTHER_OFFICE, careManagerId: null },
    personal: { careManagerName: '熊谷 ケアマネジャー' },
  },
  NoCareManagerConfirmed: {
    type: 'NoCareManagerConfirmed',
    data: { occurredAt, communitySupportCenterId: ids.SUPPORT_CENTER },
    personal: null,
  },
  DischargeCoordinationJudged: {
    type: 'DischargeCoordinationJudged',
    data: {
      ...{ occurredAt, needed: true, judgedOn: '2026-12-02', judgedBy: ids.NURSE },
      criteria: ['helpToStandOrWalk'],
    },
    personal: { reason: '立ち上がりに介助が要る' },
  },
  HospitalTransferMade: {
    type: 'HospitalTransferMade',
    data: { occurredAt, transferredOn: '2026-12-10', toHospitalId: ids.OTHER_HOSPITAL },
    personal: { toHospitalName: '釜石の病院' },
  },
  PatientDischarged: {
    type: 'PatientDischarged',
    data: { occurredAt, dischargedOn: '2026-12-20', destination: 'home' },
    personal: null,
  },
  DischargeCancelled: {
    type: 'DischargeCancelled',
    data: { occurredAt },
    personal: { reason: '発熱したため' },
  },
  PatientDied: { type: 'PatientDied', data: { occurredAt, diedOn: '2026-12-15' }, personal: null },
} as const satisfies Partial<Samples>;
