import type { PreparationResult } from '@tsunagi/domain';
import * as ids from './ids-of-the-region.js';
import { OCCURRED_AT as occurredAt, type Samples } from './samples.js';

const stayId = ids.stayId(1);
const announcementId = ids.announcementId(1);

export const INSUFFICIENT: PreparationResult = {
  status: 'insufficient',
  ruleId: 'prep-default-JP',
  ruleVersion: 1,
  inputs: {
    gate: 'careManager',
    officeId: ids.OFFICE,
    calendarOf: 'office',
    calendarOwnerId: ids.OFFICE,
    dischargeOn: '2026-12-14',
    discharged: false,
    noticeArrivedAt: '2026-12-09T06:00:00.000Z',
    noticeNamedOn: '2026-12-14',
    noticeConfirmed: true,
    noticeAssumed: false,
    needs: [],
    profiles: ['P1'],
    addedTasks: [],
    adders: [],
  },
  effectiveNoticeOn: '2026-12-10',
  usableDays: 2,
  requiredDays: { standard: 5, minimum: 3 },
  profile: 'P1',
  bottleneckTask: { id: 'T06', name: 'サービス担当者会議・同意', shortBy: 1 },
  sufficientOn: '2026-12-15',
  noticeNeededBy: '2026-12-09',
  sentence: '準備日数が1日足りません。',
};

export const SAMPLE_NOTICES = {
  DischargeForeseen: {
    type: 'DischargeForeseen',
    data: { occurredAt, stayId, from: '2026-12-10', to: '2026-12-20' },
    personal: null,
  },
  DischargeExpected: {
    type: 'DischargeExpected',
    data: { occurredAt, stayId, expectedOn: '2026-12-14' },
    personal: null,
  },
  ExpectedDischargeMoved: {
    type: 'ExpectedDischargeMoved',
    data: { occurredAt, from: '2026-12-14', expectedOn: '2026-12-18' },
    personal: { reason: '痛みが残るため' },
  },
  ExpectedDischargeWithdrawn: {
    type: 'ExpectedDischargeWithdrawn',
    data: { occurredAt, expectedOn: '2026-12-18' },
    personal: { reason: '肺炎を起こしたため' },
  },
  ExpectedDischargeAnnounced: {
    type: 'ExpectedDischargeAnnounced',
    data: {
      ...{ occurredAt, announcementId, officeId: ids.OFFICE, grade: 'planned', expectedOn: '2026-12-14' },
      ...{ foreseen: null, channel: 'inbox' },
      consent: { form: 'oral', givenBy: 'family', givenOn: '2026-12-02' },
    },
    personal: { message: '歩行器で退院の見込みです' },
  },
  AnnouncementReceiptConfirmed: {
    type: 'AnnouncementReceiptConfirmed',
    data: { occurredAt, announcementId, confirmedBy: null },
    personal: { confirmedWith: '事務の方' },
  },
  AnnouncementAcknowledged: {
    type: 'AnnouncementAcknowledged',
    data: {
      ...{ occurredAt, announcementId, acknowledgedBy: ids.CARE_MANAGER },
      ...{ answer: 'difficult', earliestOn: '2026-12-16' },
    },
    personal: { acknowledgedByName: '小野寺', reason: '福祉用具の納品が間に合わない' },
  },
  PreparationNeedAdded: {
    type: 'PreparationNeedAdded',
    data: { occurredAt, stayId, needId: ids.needId(1), kind: 'newEquipment' },
    personal: { note: '介護ベッド' },
  },
  PreparationNeedMet: {
    type: 'PreparationNeedMet',
    data: { occurredAt, needId: ids.needId(1) },
    personal: null,
  },
  PreparationNeedWaived: {
    type: 'PreparationNeedWaived',
    data: { occurredAt, needId: ids.needId(1) },
    personal: { reason: '本人が希望しない' },
  },
  PreparationAssessed: {
    type: 'PreparationAssessed',
    data: { occurredAt, stayId, result: INSUFFICIENT },
    personal: null,
  },
} as const satisfies Partial<Samples>;
