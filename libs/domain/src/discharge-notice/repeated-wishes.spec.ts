import {
  aConfirmedReceipt,
  aForeseenDischarge,
  aMovedDischarge,
  anAcknowledgement,
  anAnnouncement,
  ANNOUNCEMENT,
  anExpectedDischarge,
  aWithdrawnDischarge,
  OTHER_ANNOUNCEMENT,
} from '../../../../test/support/builders/discharge-notice.js';
import { CARE_MANAGER, OFFICE, STAY } from '../../../../test/support/builders/hospital-stay.js';
import { expectAnyOrderToBeRead, expectRepeatsToBeQuiet } from '../../../../test/support/repeated-wishes.js';
import { type AnnounceExpectedDischarge, dischargeNotice, type DischargeNoticeCommand } from './index.js';

const occurredAt = '2026-12-09T00:00:00.000Z';
const ofStay = { stayId: STAY, admittedOn: '2026-12-01', occurredAt };
const announce = (change: Partial<AnnounceExpectedDischarge>): AnnounceExpectedDischarge => ({
  ...{ type: 'AnnounceExpectedDischarge', announcementId: ANNOUNCEMENT, officeId: OFFICE, grade: 'planned' },
  ...{ expectedOn: '2026-12-18', foreseen: null, channel: 'fax', message: null, occurredAt },
  consent: { form: 'unrecorded', givenBy: null, givenOn: null },
  ...change,
});
const byCareManager = { acknowledgedBy: CARE_MANAGER, acknowledgedByName: '小野寺 千春', occurredAt };

const commands: readonly DischargeNoticeCommand[] = [
  { type: 'ForeseeDischarge', ...ofStay, from: '2026-12-14', to: '2026-12-21' },
  { type: 'ForeseeDischarge', ...ofStay, from: '2026-12-14', to: '2026-12-28' },
  { type: 'ExpectDischarge', ...ofStay, expectedOn: '2026-12-18' },
  { type: 'MoveExpectedDischarge', ...ofStay, expectedOn: '2026-12-16', reason: null },
  { type: 'MoveExpectedDischarge', ...ofStay, expectedOn: '2026-12-18', reason: '家族の都合' },
  { type: 'WithdrawExpectedDischarge', reason: null, occurredAt },
  announce({}),
  announce({ announcementId: OTHER_ANNOUNCEMENT }),
  announce({
    ...{ announcementId: OTHER_ANNOUNCEMENT, grade: 'prospect', expectedOn: null },
    foreseen: { from: '2026-12-14', to: '2026-12-21' },
  }),
  {
    ...{ type: 'ConfirmAnnouncementReceipt', announcementId: ANNOUNCEMENT, occurredAt },
    ...{ confirmedBy: null, confirmedWith: '事務' },
  },
  {
    ...{ type: 'AcknowledgeAnnouncement', announcementId: ANNOUNCEMENT, ...byCareManager },
    ...{ answer: 'possible', earliestOn: null, reason: null },
  },
  {
    ...{ type: 'AcknowledgeAnnouncement', announcementId: ANNOUNCEMENT, ...byCareManager },
    ...{ answer: 'difficult', earliestOn: '2026-12-22', reason: '納品待ち' },
  },
];

describe('退院の連絡をどの順で重ねても', () => {
  it('受け付けた願いは、二度目には何も起こさない', () => expectRepeatsToBeQuiet(dischargeNotice, commands));
  it('どの出来事の並びも、消去されていても読める', () =>
    expectAnyOrderToBeRead(dischargeNotice, [
      aForeseenDischarge(),
      anExpectedDischarge(),
      aMovedDischarge(),
      aWithdrawnDischarge(),
      anAnnouncement(),
      aConfirmedReceipt(),
      anAcknowledgement(),
    ]));
});
