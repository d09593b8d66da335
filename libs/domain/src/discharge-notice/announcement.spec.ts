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
import { CARE_MANAGER, OTHER_OFFICE } from '../../../../test/support/builders/hospital-stay.js';
import { erased, given } from '../../../../test/support/given.js';
import {
  type AcknowledgeAnnouncement,
  type AnnounceExpectedDischarge,
  type ConfirmAnnouncementReceipt,
  dischargeNotice,
} from './index.js';

const expected = anExpectedDischarge();
const announced = anAnnouncement();
const announce = (change: Partial<AnnounceExpectedDischarge> = {}): AnnounceExpectedDischarge => ({
  type: 'AnnounceExpectedDischarge',
  ...announced.data,
  message: '午前中に退院の予定です',
  ...change,
});
const range = { from: '2026-12-14', to: '2026-12-21' };

describe('退院予定の連絡', () => {
  it('事業所に予定日を知らせる', () => given(dischargeNotice, [expected]).when(announce()).then([announced]));
  it.each(['prospect', 'planned', 'confirmed'] as const)(
    '見込み・予定・確定のどれでも知らせられる(%s)',
    (grade) =>
      given(dischargeNotice, [expected])
        .when(announce({ grade }))
        .then([anAnnouncement({ grade })]),
  );
  it('日が決まる前は、見込みとして幅を知らせる', () =>
    given(dischargeNotice, [aForeseenDischarge()])
      .when(announce({ grade: 'prospect', expectedOn: null, foreseen: range }))
      .then([anAnnouncement({ grade: 'prospect', expectedOn: null, foreseen: range })]));
  it('同意が未記録でも、未記録と明記して知らせられる', () => {
    const consent = { form: 'unrecorded', givenBy: null, givenOn: null } as const;
    given(dischargeNotice, [expected])
      .when(announce({ consent }))
      .then([anAnnouncement({ consent })]);
  });
  it('同じ連絡を繰り返しても、別の番号で繰り返しても、何も起きない', () => {
    given(dischargeNotice, [expected, announced]).when(announce()).then([]);
    given(dischargeNotice, [expected, announced])
      .when(announce({ announcementId: OTHER_ANNOUNCEMENT }))
      .then([]);
  });
  it('別の手段や別の事業所への連絡は、それぞれ残る', () => {
    const change = { announcementId: OTHER_ANNOUNCEMENT, channel: 'telephone' } as const;
    given(dischargeNotice, [expected, announced])
      .when(announce(change))
      .then([anAnnouncement(change)]);
    const elsewhere = { announcementId: OTHER_ANNOUNCEMENT, officeId: OTHER_OFFICE };
    given(dischargeNotice, [expected, announced])
      .when(announce(elsewhere))
      .then([anAnnouncement(elsewhere)]);
  });
  it('取り消した後に同じ日が決まったら、改めて知らせられる', () =>
    given(dischargeNotice, [expected, announced, aWithdrawnDischarge(), expected])
      .when(announce({ announcementId: OTHER_ANNOUNCEMENT }))
      .then([anAnnouncement({ announcementId: OTHER_ANNOUNCEMENT })]));
  it('使われた番号で別の内容は知らせられない', () =>
    given(dischargeNotice, [expected, announced])
      .when(announce({ grade: 'confirmed' }))
      .thenRefused('ANNOUNCEMENT_ID_TAKEN'));
  it('今の予定日でない日は知らせられない', () =>
    given(dischargeNotice, [expected, aMovedDischarge()])
      .when(announce())
      .thenRefused('ANNOUNCED_DATE_IS_NOT_EXPECTED', { expectedOn: '2026-12-16' }));
  it('今の見込みでない幅は知らせられない', () =>
    given(dischargeNotice, [aForeseenDischarge({ to: '2026-12-25' })])
      .when(announce({ grade: 'prospect', expectedOn: null, foreseen: range }))
      .thenRefused('ANNOUNCED_RANGE_IS_NOT_FORESEEN'));
  it('予定日がなければ、日は知らせられない', () => {
    given(dischargeNotice, []).when(announce()).thenRefused('NO_EXPECTED_DISCHARGE');
    given(dischargeNotice, [aForeseenDischarge()]).when(announce()).thenRefused('NO_EXPECTED_DISCHARGE');
    given(dischargeNotice, [expected, aWithdrawnDischarge()])
      .when(announce())
      .thenRefused('NO_EXPECTED_DISCHARGE');
  });
  it('予定と確定には日が要る', () =>
    given(dischargeNotice, [aForeseenDischarge()])
      .when(announce({ expectedOn: null, foreseen: range }))
      .thenRefused('ANNOUNCEMENT_NEEDS_A_DATE'));
  it('日と幅を同時には知らせられない', () =>
    given(dischargeNotice, [expected])
      .when(announce({ foreseen: range }))
      .thenRefused('ANNOUNCEMENT_NAMES_DATE_AND_RANGE'));
});

describe('受領確認', () => {
  const confirm = (change: Partial<ConfirmAnnouncementReceipt> = {}): ConfirmAnnouncementReceipt => ({
    type: 'ConfirmAnnouncementReceipt',
    announcementId: ANNOUNCEMENT,
    confirmedBy: null,
    confirmedWith: '事務 畠山さん',
    occurredAt: '2026-12-09T02:00:00.000Z',
    ...change,
  });
  it('電話で届いたことを確かめる', () =>
    given(dischargeNotice, [expected, announced]).when(confirm()).then([aConfirmedReceipt()]));
  it('二度確かめても何も起きない', () =>
    given(dischargeNotice, [expected, announced, aConfirmedReceipt()])
      .when(confirm({ confirmedBy: CARE_MANAGER, confirmedWith: null }))
      .then([]));
  it('知らせていない連絡の受領は断る', () =>
    given(dischargeNotice, [expected]).when(confirm()).thenRefused('ANNOUNCEMENT_UNKNOWN'));
  it('知らせる前の日の受領は断る', () =>
    given(dischargeNotice, [expected, announced])
      .when(confirm({ occurredAt: '2026-12-08T02:00:00.000Z' }))
      .thenRefused('RECEIPT_BEFORE_ANNOUNCEMENT', { announcedOn: '2026-12-09' }));
  it('予定日が動いた後に届いた受領も記録できる', () =>
    given(dischargeNotice, [expected, announced, aMovedDischarge()])
      .when(confirm())
      .then([aConfirmedReceipt()]));
  it('個人情報が消去されていても記録できる', () =>
    given(dischargeNotice, erased([expected, announced]))
      .when(confirm())
      .then([aConfirmedReceipt()]));
});

describe('連絡への返答', () => {
  const acknowledge = (change: Partial<AcknowledgeAnnouncement> = {}): AcknowledgeAnnouncement => ({
    type: 'AcknowledgeAnnouncement',
    announcementId: ANNOUNCEMENT,
    acknowledgedBy: CARE_MANAGER,
    acknowledgedByName: '小野寺 千春',
    answer: 'possible',
    earliestOn: null,
    reason: null,
    occurredAt: '2026-12-09T05:00:00.000Z',
    ...change,
  });
  const difficult = { answer: 'difficult', earliestOn: '2026-12-22', reason: '福祉用具の納品待ち' } as const;
  it('名前のある人が「できる」と答える', () =>
    given(dischargeNotice, [expected, announced]).when(acknowledge()).then([anAcknowledgement()]));
  it('「難しい」は理由と最も早い日を添えて答える', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge(difficult))
      .then([anAcknowledgement({ answer: 'difficult', earliestOn: '2026-12-22' }, '福祉用具の納品待ち')]));
  it('「要相談」と答える', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ answer: 'toBeDiscussed' }))
      .then([anAcknowledgement({ answer: 'toBeDiscussed' })]));
  it('同じ返答を繰り返しても何も起きない', () =>
    given(dischargeNotice, [expected, announced, anAcknowledgement()]).when(acknowledge()).then([]));
  it('返答は後から変えられる', () =>
    given(dischargeNotice, [expected, announced, anAcknowledgement()])
      .when(acknowledge({ answer: 'toBeDiscussed' }))
      .then([anAcknowledgement({ answer: 'toBeDiscussed' })]));
  it('知らせていない連絡には答えられない', () =>
    given(dischargeNotice, [expected]).when(acknowledge()).thenRefused('ANNOUNCEMENT_UNKNOWN'));
  it('名前のない返答は断る', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ acknowledgedByName: ' ' }))
      .thenRefused('ANSWER_NEEDS_A_NAME'));
  it('理由や日のない「難しい」は断る', () => {
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ ...difficult, reason: null }))
      .thenRefused('DIFFICULT_NEEDS_A_REASON');
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ ...difficult, earliestOn: null }))
      .thenRefused('DIFFICULT_NEEDS_AN_EARLIEST_DATE');
  });
  it('予定日に間に合う日を「難しい」に添えることはできない', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ ...difficult, earliestOn: '2026-12-18' }))
      .thenRefused('EARLIEST_DATE_IS_NOT_LATER', { expectedOn: '2026-12-18' }));
  it('「できる」に最も早い日は付けられない', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ earliestOn: '2026-12-22' }))
      .thenRefused('EARLIEST_DATE_WITHOUT_DIFFICULTY'));
  it('知らせる前の日の返答は断る', () =>
    given(dischargeNotice, [expected, announced])
      .when(acknowledge({ occurredAt: '2026-12-08T05:00:00.000Z' }))
      .thenRefused('RECEIPT_BEFORE_ANNOUNCEMENT'));
  it('個人情報が消去されていても答えられる', () =>
    given(dischargeNotice, erased([expected, announced, anAcknowledgement()]))
      .when(acknowledge({ answer: 'toBeDiscussed' }))
      .then([anAcknowledgement({ answer: 'toBeDiscussed' })]));
});
