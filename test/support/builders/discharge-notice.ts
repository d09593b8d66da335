import type {
  AnnouncementAcknowledged,
  AnnouncementReceiptConfirmed,
  DischargeExpected,
  DischargeForeseen,
  ExpectedDischargeAnnounced,
  ExpectedDischargeMoved,
  ExpectedDischargeWithdrawn,
} from '@tsunagi/domain';
import { CARE_MANAGER, OFFICE, STAY } from './hospital-stay.js';

export const ANNOUNCEMENT = '00000000-0000-4000-8000-000000000061';
export const OTHER_ANNOUNCEMENT = '00000000-0000-4000-8000-000000000062';

/** 12月7日(月): 14日から21日ごろの退院が見込まれる。 */
export const aForeseenDischarge = (change: Partial<DischargeForeseen['data']> = {}): DischargeForeseen => ({
  type: 'DischargeForeseen',
  data: {
    occurredAt: '2026-12-07T00:30:00.000Z',
    stayId: STAY,
    from: '2026-12-14',
    to: '2026-12-21',
    ...change,
  },
  personal: null,
});

/** 12月9日(水): 退院予定日は18日(金)。 */
export const anExpectedDischarge = (change: Partial<DischargeExpected['data']> = {}): DischargeExpected => ({
  type: 'DischargeExpected',
  data: { occurredAt: '2026-12-09T01:00:00.000Z', stayId: STAY, expectedOn: '2026-12-18', ...change },
  personal: null,
});

/** 12月11日(金): 18日から16日(水)に早まった。 */
export const aMovedDischarge = (
  change: Partial<ExpectedDischargeMoved['data']> = {},
): ExpectedDischargeMoved => ({
  type: 'ExpectedDischargeMoved',
  data: { occurredAt: '2026-12-11T06:00:00.000Z', from: '2026-12-18', expectedOn: '2026-12-16', ...change },
  personal: { reason: '経過良好' },
});

export const aWithdrawnDischarge = (
  change: Partial<ExpectedDischargeWithdrawn['data']> = {},
): ExpectedDischargeWithdrawn => ({
  type: 'ExpectedDischargeWithdrawn',
  data: { occurredAt: '2026-12-12T00:00:00.000Z', expectedOn: '2026-12-18', ...change },
  personal: { reason: '発熱' },
});

/** 12月9日(水) 10:30: 居宅介護支援事業所へ FAX で知らせた。 */
export const anAnnouncement = (
  change: Partial<ExpectedDischargeAnnounced['data']> = {},
): ExpectedDischargeAnnounced => ({
  type: 'ExpectedDischargeAnnounced',
  data: {
    occurredAt: '2026-12-09T01:30:00.000Z',
    announcementId: ANNOUNCEMENT,
    officeId: OFFICE,
    grade: 'planned',
    expectedOn: '2026-12-18',
    foreseen: null,
    channel: 'fax',
    consent: { form: 'oral', givenBy: 'family', givenOn: '2026-12-08' },
    ...change,
  },
  personal: { message: '午前中に退院の予定です' },
});

export const aConfirmedReceipt = (): AnnouncementReceiptConfirmed => ({
  type: 'AnnouncementReceiptConfirmed',
  data: { occurredAt: '2026-12-09T02:00:00.000Z', announcementId: ANNOUNCEMENT, confirmedBy: null },
  personal: { confirmedWith: '事務 畠山さん' },
});

export const anAcknowledgement = (
  change: Partial<AnnouncementAcknowledged['data']> = {},
  reason: string | null = null,
): AnnouncementAcknowledged => ({
  type: 'AnnouncementAcknowledged',
  data: {
    occurredAt: '2026-12-09T05:00:00.000Z',
    announcementId: ANNOUNCEMENT,
    acknowledgedBy: CARE_MANAGER,
    answer: 'possible',
    earliestOn: null,
    ...change,
  },
  personal: { acknowledgedByName: '小野寺 千春', reason },
});
