import {
  anAdmittedPatient,
  anIdentifiedCareManager,
  aDischargedPatient,
  aPlannedAdmission,
  CARE_MANAGER,
  NURSE,
  OFFICE,
  OTHER_CARE_MANAGER,
  OTHER_OFFICE,
  SUPPORT_CENTER,
} from '../../../../test/support/builders/hospital-stay.js';
import { erased, given } from '../../../../test/support/given.js';
import {
  type CareManagerReplaced,
  type DischargeCoordinationJudged,
  hospitalStay,
  type IdentifyCareManager,
  type JudgeDischargeCoordination,
  type NoCareManagerConfirmed,
} from './index.js';

const admitted = anAdmittedPatient();
const identified = anIdentifiedCareManager();
const identify = (change: Partial<IdentifyCareManager> = {}): IdentifyCareManager => ({
  type: 'IdentifyCareManager',
  officeId: OFFICE,
  careManagerId: CARE_MANAGER,
  careManagerName: '小野寺 千春',
  occurredAt: '2026-12-02T00:00:00.000Z',
  ...change,
});
const replaced = (
  change: Partial<CareManagerReplaced['data']>,
  careManagerName: string,
): CareManagerReplaced => ({
  type: 'CareManagerReplaced',
  data: {
    occurredAt: '2026-12-02T00:00:00.000Z',
    fromOfficeId: OFFICE,
    officeId: OFFICE,
    careManagerId: OTHER_CARE_MANAGER,
    ...change,
  },
  personal: { careManagerName },
});
const none: NoCareManagerConfirmed = {
  type: 'NoCareManagerConfirmed',
  data: { occurredAt: '2026-12-02T00:00:00.000Z', communitySupportCenterId: SUPPORT_CENTER },
  personal: null,
};
const confirmNone = { type: 'ConfirmNoCareManager', ...none.data } as const;

describe('担当ケアマネジャー', () => {
  it('判明した担当を記録する', () => given(hospitalStay, [admitted]).when(identify()).then([identified]));
  it('入院の予定の段階でも記録できる', () =>
    given(hospitalStay, [aPlannedAdmission()]).when(identify()).then([identified]));
  it('退院した後に分かった担当も記録できる', () =>
    given(hospitalStay, [admitted, ...aDischargedPatient().slice(2)])
      .when(identify())
      .then([identified]));
  it('同じ担当を繰り返しても何も起きない', () => {
    given(hospitalStay, [admitted, identified]).when(identify()).then([]);
    given(hospitalStay, [admitted, identified])
      .when(identify({ careManagerId: null, careManagerName: null }))
      .then([]);
  });
  it('ほかの事業所に代わったら、担当交代になる', () =>
    given(hospitalStay, [admitted, identified])
      .when(
        identify({ officeId: OTHER_OFFICE, careManagerId: OTHER_CARE_MANAGER, careManagerName: '菅原 実' }),
      )
      .then([replaced({ officeId: OTHER_OFFICE }, '菅原 実')]));
  it('同じ事業所の別の人に代わっても、担当交代になる', () =>
    given(hospitalStay, [admitted, identified])
      .when(identify({ careManagerId: OTHER_CARE_MANAGER, careManagerName: '菅原 実' }))
      .then([replaced({}, '菅原 実')]));
  it('事業所だけ分かっていた担当の名前が分かったら、判明として記録する', () =>
    given(hospitalStay, [
      admitted,
      { ...anIdentifiedCareManager({ careManagerId: null }), personal: { careManagerName: null } },
    ])
      .when(identify())
      .then([identified]));
  it('ない入院には記録できない', () =>
    given(hospitalStay, []).when(identify()).thenRefused('STAY_NOT_STARTED'));
  it('名前が消去されていても、同じ担当と分かる', () =>
    given(hospitalStay, erased([admitted, identified]))
      .when(identify())
      .then([]));
});

describe('担当ケアマネジャーなし', () => {
  it('地域包括支援センターとともに記録する', () =>
    given(hospitalStay, [admitted]).when(confirmNone).then([none]));
  it('繰り返しても何も起きない', () => given(hospitalStay, [admitted, none]).when(confirmNone).then([]));
  it('センターが分かったら、改めて記録する', () =>
    given(hospitalStay, [admitted, { ...none, data: { ...none.data, communitySupportCenterId: null } }])
      .when(confirmNone)
      .then([none]));
  it('担当がいなかった人に担当が決まる', () =>
    given(hospitalStay, [admitted, none]).when(identify()).then([identified]));
  it('取り消した入院には記録できない', () =>
    given(hospitalStay, [
      admitted,
      {
        type: 'AdmissionCancelled',
        data: { occurredAt: '2026-12-01T06:00:00.000Z' },
        personal: { reason: '誤り' },
      },
    ])
      .when(confirmNone)
      .thenRefused('STAY_CANCELLED'));
});

describe('退院調整の要否判定', () => {
  const judge = (change: Partial<JudgeDischargeCoordination> = {}): JudgeDischargeCoordination => ({
    type: 'JudgeDischargeCoordination',
    needed: true,
    judgedOn: '2026-12-03',
    judgedBy: NURSE,
    criteria: ['helpToStandOrWalk', 'helpWithToileting'],
    reason: null,
    occurredAt: '2026-12-03T01:00:00.000Z',
    ...change,
  });
  const judged = (
    change: Partial<DischargeCoordinationJudged['data']> = {},
    reason: string | null = null,
  ) => ({
    type: 'DischargeCoordinationJudged' as const,
    data: {
      needed: true,
      judgedOn: '2026-12-03',
      judgedBy: NURSE,
      criteria: ['helpToStandOrWalk', 'helpWithToileting'] as const,
      occurredAt: '2026-12-03T01:00:00.000Z',
      ...change,
    },
    personal: { reason },
  });
  it('当てはまる基準とともに「必要」を記録する', () =>
    given(hospitalStay, [admitted]).when(judge()).then([judged()]));
  it('「不要」も、人と日付を添えて記録する', () =>
    given(hospitalStay, [admitted])
      .when(judge({ needed: false, criteria: [], reason: '自立、三日間の検査入院' }))
      .then([judged({ needed: false, criteria: [] }, '自立、三日間の検査入院')]));
  it('同じ判定を繰り返しても、基準の順が違っても、何も起きない', () => {
    given(hospitalStay, [admitted, judged()]).when(judge()).then([]);
    given(hospitalStay, [admitted, judged()])
      .when(judge({ criteria: ['helpWithToileting', 'helpToStandOrWalk'] }))
      .then([]);
  });
  it('判定が変われば、新しい判定が残る', () =>
    given(hospitalStay, [admitted, judged({ needed: false, criteria: [] })])
      .when(judge())
      .then([judged()]));
  it('担当がいる人は、基準がなくても「必要」と判定できる', () =>
    given(hospitalStay, [admitted, identified])
      .when(judge({ criteria: [] }))
      .then([judged({ criteria: [] })]));
  it('担当も基準も理由もない「必要」は断る', () =>
    given(hospitalStay, [admitted])
      .when(judge({ criteria: [] }))
      .thenRefused('JUDGEMENT_WITHOUT_CRITERION'));
  it('基準に当てはまるのに「不要」とする判定は断る', () =>
    given(hospitalStay, [admitted])
      .when(judge({ needed: false }))
      .thenRefused('JUDGEMENT_AGAINST_CRITERIA'));
  it('まだ来ていない日の判定は断る', () =>
    given(hospitalStay, [admitted])
      .when(judge({ judgedOn: '2026-12-04' }))
      .thenRefused('JUDGEMENT_IN_THE_FUTURE', { judgedOn: '2026-12-04' }));
  it('理由が消去されていても、判定し直せる', () =>
    given(hospitalStay, erased([admitted, judged({ needed: false, criteria: [] }, '自立')]))
      .when(judge())
      .then([judged()]));
});
