import {
  aForeseenDischarge,
  aMovedDischarge,
  anAnnouncement,
  anExpectedDischarge,
  aWithdrawnDischarge,
} from '../../../../test/support/builders/discharge-notice.js';
import { STAY } from '../../../../test/support/builders/hospital-stay.js';
import { erased, given } from '../../../../test/support/given.js';
import { fold } from '../kernel/index.js';
import {
  dischargeNotice,
  type ExpectDischarge,
  type ForeseeDischarge,
  type MoveExpectedDischarge,
  type WithdrawExpectedDischarge,
} from './index.js';

const foresee = (change: Partial<ForeseeDischarge> = {}): ForeseeDischarge => ({
  type: 'ForeseeDischarge',
  stayId: STAY,
  from: '2026-12-14',
  to: '2026-12-21',
  admittedOn: '2026-12-01',
  occurredAt: '2026-12-07T00:30:00.000Z',
  ...change,
});
const expectOn = (change: Partial<ExpectDischarge> = {}): ExpectDischarge => ({
  type: 'ExpectDischarge',
  stayId: STAY,
  expectedOn: '2026-12-18',
  admittedOn: '2026-12-01',
  occurredAt: '2026-12-09T01:00:00.000Z',
  ...change,
});
const move = (change: Partial<MoveExpectedDischarge> = {}): MoveExpectedDischarge => ({
  type: 'MoveExpectedDischarge',
  expectedOn: '2026-12-16',
  reason: '経過良好',
  admittedOn: '2026-12-01',
  occurredAt: '2026-12-11T06:00:00.000Z',
  ...change,
});
const withdraw: WithdrawExpectedDischarge = {
  type: 'WithdrawExpectedDischarge',
  reason: '発熱',
  occurredAt: '2026-12-12T00:00:00.000Z',
};

describe('退院の見込み', () => {
  it('幅のある見込みを記録する', () =>
    given(dischargeNotice, []).when(foresee()).then([aForeseenDischarge()]));
  it('同じ見込みを繰り返しても何も起きない', () =>
    given(dischargeNotice, [aForeseenDischarge()]).when(foresee()).then([]));
  it('見込みが動いたら、新しい見込みが残る', () =>
    given(dischargeNotice, [aForeseenDischarge()])
      .when(foresee({ to: '2026-12-25' }))
      .then([aForeseenDischarge({ to: '2026-12-25' })]));
  it('前後が逆の見込みは断る', () =>
    given(dischargeNotice, [])
      .when(foresee({ from: '2026-12-22' }))
      .thenRefused('DISCHARGE_RANGE_REVERSED', { from: '2026-12-22', to: '2026-12-21' }));
  it('入院する前からの見込みは断る', () =>
    given(dischargeNotice, [])
      .when(foresee({ from: '2026-11-30' }))
      .thenRefused('EXPECTED_DISCHARGE_BEFORE_ADMISSION', { admittedOn: '2026-12-01' }));
  it('すっかり過ぎた見込みは断る', () =>
    given(dischargeNotice, [])
      .when(foresee({ occurredAt: '2026-12-22T00:00:00.000Z' }))
      .thenRefused('EXPECTED_DISCHARGE_PASSED', { expectedOn: '2026-12-21', saidOn: '2026-12-22' }));
  it('予定日が決まった後に、見込みへは戻せない', () =>
    given(dischargeNotice, [anExpectedDischarge()])
      .when(foresee())
      .thenRefused('EXPECTED_DISCHARGE_ALREADY_SET', { expectedOn: '2026-12-18' }));
});

describe('退院予定日', () => {
  it('予定日が決まる', () =>
    given(dischargeNotice, [aForeseenDischarge()]).when(expectOn()).then([anExpectedDischarge()]));
  it('見込みがなくても予定日は決まる', () =>
    given(dischargeNotice, []).when(expectOn()).then([anExpectedDischarge()]));
  it('今日の退院も予定になる', () =>
    given(dischargeNotice, [])
      .when(expectOn({ expectedOn: '2026-12-09' }))
      .then([anExpectedDischarge({ expectedOn: '2026-12-09' })]));
  it('同じ予定日を繰り返しても何も起きない', () =>
    given(dischargeNotice, [anExpectedDischarge()]).when(expectOn()).then([]));
  it('別の予定日は、移動として記録するよう断る', () =>
    given(dischargeNotice, [anExpectedDischarge()])
      .when(expectOn({ expectedOn: '2026-12-16' }))
      .thenRefused('EXPECTED_DISCHARGE_ALREADY_SET', { expectedOn: '2026-12-18' }));
  it('入院する前の予定日は断る', () =>
    given(dischargeNotice, [])
      .when(expectOn({ expectedOn: '2026-12-10', admittedOn: '2026-12-11' }))
      .thenRefused('EXPECTED_DISCHARGE_BEFORE_ADMISSION', { admittedOn: '2026-12-11' }));
  it('決まった日より前の予定日は断る', () =>
    given(dischargeNotice, [])
      .when(expectOn({ expectedOn: '2026-12-08' }))
      .thenRefused('EXPECTED_DISCHARGE_PASSED'));
  it('二年より先の予定日は、年の打ち間違いとして断る', () =>
    given(dischargeNotice, [])
      .when(expectOn({ expectedOn: '2062-12-18' }))
      .thenRefused('EXPECTED_DISCHARGE_TOO_FAR_AHEAD', { expectedOn: '2062-12-18' }));
  it('後から記録する予定日は、最後の出来事より前に決まっていてもよい', () =>
    given(dischargeNotice, [aForeseenDischarge({ occurredAt: '2026-12-10T00:00:00.000Z' })])
      .when(expectOn())
      .then([anExpectedDischarge()]));
});

describe('退院予定日の移動', () => {
  it('前の日付とともに残る', () =>
    given(dischargeNotice, [anExpectedDischarge()]).when(move()).then([aMovedDischarge()]));
  it('後ろへも動く', () =>
    given(dischargeNotice, [anExpectedDischarge(), aMovedDischarge()])
      .when(move({ expectedOn: '2026-12-28' }))
      .then([aMovedDischarge({ from: '2026-12-16', expectedOn: '2026-12-28' })]));
  it('同じ日への移動は何も起こさない', () =>
    given(dischargeNotice, [anExpectedDischarge(), aMovedDischarge()]).when(move()).then([]));
  it('予定日がなければ動かせない', () => {
    given(dischargeNotice, [aForeseenDischarge()]).when(move()).thenRefused('NO_EXPECTED_DISCHARGE');
    given(dischargeNotice, []).when(move()).thenRefused('NO_EXPECTED_DISCHARGE');
  });
  it('入院する前の日へは動かせない', () =>
    given(dischargeNotice, [anExpectedDischarge()])
      .when(move({ expectedOn: '2026-12-12', admittedOn: '2026-12-13' }))
      .thenRefused('EXPECTED_DISCHARGE_BEFORE_ADMISSION'));
  it('過ぎた日へは動かせない', () =>
    given(dischargeNotice, [anExpectedDischarge()])
      .when(move({ expectedOn: '2026-12-10' }))
      .thenRefused('EXPECTED_DISCHARGE_PASSED'));
});

describe('退院予定の取消', () => {
  it('予定日を取り消す', () =>
    given(dischargeNotice, [anExpectedDischarge()]).when(withdraw).then([aWithdrawnDischarge()]));
  it('見込みを取り消す', () =>
    given(dischargeNotice, [aForeseenDischarge()])
      .when(withdraw)
      .then([aWithdrawnDischarge({ expectedOn: null })]));
  it('二度取り消しても何も起きない', () =>
    given(dischargeNotice, [anExpectedDischarge(), aWithdrawnDischarge()]).when(withdraw).then([]));
  it('予定も見込みもなければ取り消せない', () =>
    given(dischargeNotice, []).when(withdraw).thenRefused('NO_EXPECTED_DISCHARGE'));
  it('取り消した後に、同じ日を改めて予定にできる', () =>
    given(dischargeNotice, [anExpectedDischarge(), aWithdrawnDischarge()])
      .when(expectOn())
      .then([anExpectedDischarge()]));
});

describe('個人情報が消去された退院の連絡', () => {
  it('どの出来事も読め、予定日を動かせる', () => {
    const history = erased([aForeseenDischarge(), anExpectedDischarge(), anAnnouncement()]);
    expect(fold(dischargeNotice, history)).toMatchObject({
      status: 'expected',
      expectedOn: '2026-12-18',
      announcements: [{ content: { message: null } }],
    });
    given(dischargeNotice, history).when(move()).then([aMovedDischarge()]);
  });
});
