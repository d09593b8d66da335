import {
  aCancelledDischarge,
  aDischarge,
  aDischargedPatient,
  anAdmittedPatient,
  aPlannedAdmission,
  HOSPITAL,
  OTHER_HOSPITAL,
  PATIENT,
  STAY,
} from '../../../../test/support/builders/hospital-stay.js';
import { erased, given } from '../../../../test/support/given.js';
import { fold } from '../kernel/index.js';
import { type AdmitPatient, type CorrectAdmission, hospitalStay, type PlanAdmission } from './index.js';

const planned = aPlannedAdmission();
const admitted = anAdmittedPatient();
const cancelled = {
  type: 'AdmissionCancelled',
  data: { occurredAt: '2026-12-01T06:00:00.000Z' },
  personal: { reason: '別の方の登録でした' },
} as const;

const plan = (change: Partial<PlanAdmission> = {}): PlanAdmission => ({
  type: 'PlanAdmission',
  ...planned.data,
  attendingPhysician: '佐々木 医師',
  ...change,
});
const admit = (change: Partial<AdmitPatient> = {}): AdmitPatient => ({
  type: 'AdmitPatient',
  ...admitted.data,
  attendingPhysician: '佐々木 医師',
  cause: '右大腿骨頸部骨折',
  ...change,
});
const correct = (change: Partial<CorrectAdmission>): CorrectAdmission => ({
  type: 'CorrectAdmission',
  occurredAt: '2026-12-02T00:00:00.000Z',
  ...change,
});
const cancel = {
  type: 'CancelAdmission',
  reason: '別の方の登録でした',
  occurredAt: cancelled.data.occurredAt,
} as const;

describe('入院の予定', () => {
  it('入院の予定を記録する', () => given(hospitalStay, []).when(plan()).then([planned]));
  it('同じ予定をもう一度記録しても何も起きない', () => given(hospitalStay, [planned]).when(plan()).then([]));
  it('予定日が動いたら、新しい予定として記録する', () =>
    given(hospitalStay, [planned])
      .when(plan({ plannedOn: '2026-12-03' }))
      .then([aPlannedAdmission({ plannedOn: '2026-12-03' })]));
  it('一年より先の予定は、年の打ち間違いとして断る', () =>
    given(hospitalStay, [])
      .when(plan({ plannedOn: '2036-12-01' }))
      .thenRefused('PLANNED_ADMISSION_TOO_FAR_AHEAD', { plannedOn: '2036-12-01' }));
  it('入院した後には予定できない', () =>
    given(hospitalStay, [admitted]).when(plan()).thenRefused('PATIENT_ALREADY_ADMITTED'));
  it('ほかの患者の入院には予定できない', () =>
    given(hospitalStay, [planned])
      .when(plan({ patientId: '00000000-0000-4000-8000-000000000029' }))
      .thenRefused('STAY_BELONGS_TO_ANOTHER'));
});

describe('入院', () => {
  it('時刻の分かる入院を記録する', () => given(hospitalStay, []).when(admit()).then([admitted]));
  it('日だけの入院も記録する', () =>
    given(hospitalStay, [])
      .when(admit({ admittedAt: null }))
      .then([anAdmittedPatient({ admittedAt: null })]));
  it('予定していた入院が始まる', () => given(hospitalStay, [planned]).when(admit()).then([admitted]));
  it('同じ入院をもう一度取り込んでも何も起きない', () =>
    given(hospitalStay, [admitted]).when(admit()).then([]));
  it('退院した後に同じ入院が届いても何も起きない', () =>
    given(hospitalStay, aDischargedPatient()).when(admit()).then([]));
  it('入院中の人を別の日に入院させることはできない', () =>
    given(hospitalStay, [admitted])
      .when(admit({ admittedOn: '2026-11-30', admittedAt: null }))
      .thenRefused('PATIENT_ALREADY_ADMITTED', { admittedOn: '2026-12-01' }));
  it('ほかの病院の予定には入院できない', () =>
    given(hospitalStay, [planned])
      .when(admit({ hospitalId: OTHER_HOSPITAL }))
      .thenRefused('STAY_BELONGS_TO_ANOTHER'));
  it('まだ来ていない日の入院は断る', () =>
    given(hospitalStay, [])
      .when(admit({ admittedOn: '2026-12-02', admittedAt: null }))
      .thenRefused('ADMISSION_IN_THE_FUTURE', { admittedOn: '2026-12-02' }));
  it('日付と時刻が別の日を指していたら断る', () =>
    given(hospitalStay, [])
      .when(admit({ admittedAt: '2026-11-30T14:59:00.000Z' }))
      .thenRefused('ADMISSION_TIME_ON_ANOTHER_DAY'));
  it('日本の深夜0時の入院は、その日の入院になる', () =>
    given(hospitalStay, [])
      .when(admit({ admittedAt: '2026-11-30T15:00:00.000Z' }))
      .then([anAdmittedPatient({ admittedAt: '2026-11-30T15:00:00.000Z' })]));
  it('後から記録する入院は、起きた時刻がどれほど前でもよい', () =>
    given(hospitalStay, [aPlannedAdmission({ occurredAt: '2026-12-05T00:00:00.000Z' })])
      .when(admit())
      .then([admitted]));
});

describe('入院の訂正', () => {
  const corrected = (change: Partial<typeof admitted.data>, personal = admitted.personal) => {
    const {
      stayId: _stay,
      hospitalId: _hospital,
      patientId: _patient,
      route: _route,
      ...data
    } = admitted.data;
    return {
      type: 'AdmissionCorrected' as const,
      data: { ...data, occurredAt: '2026-12-02T00:00:00.000Z', ...change },
      personal,
    };
  };
  it('変えた項目だけを伝えれば、訂正後の全体が残る', () =>
    given(hospitalStay, [admitted])
      .when(correct({ moment: { admittedOn: '2026-11-30', admittedAt: null }, ward: '4階西' }))
      .then([corrected({ admittedOn: '2026-11-30', admittedAt: null, ward: '4階西' })]));
  it('同じ訂正を繰り返しても何も起きない', () =>
    given(hospitalStay, [admitted, corrected({ ward: '4階西' })])
      .when(correct({ ward: '4階西', room: undefined }))
      .then([]));
  it('退院した後でも訂正できる', () =>
    given(hospitalStay, aDischargedPatient())
      .when(correct({ room: '306' }))
      .then([corrected({ room: '306' })]));
  it('退院日より後の入院日には訂正できない', () =>
    given(hospitalStay, [admitted, aDischarge()])
      .when(
        correct({
          moment: { admittedOn: '2026-12-19', admittedAt: null },
          occurredAt: '2026-12-20T00:00:00.000Z',
        }),
      )
      .thenRefused('ADMISSION_AFTER_END', { endedOn: '2026-12-18' }));
  it('入院する前には訂正できない', () =>
    given(hospitalStay, [planned])
      .when(correct({ ward: '4階西' }))
      .thenRefused('PATIENT_NOT_ADMITTED_YET'));
  it('ない入院は訂正できない', () =>
    given(hospitalStay, [])
      .when(correct({ ward: '4階西' }))
      .thenRefused('STAY_NOT_STARTED'));
});

describe('入院の取消', () => {
  it('予定を取り消す', () => given(hospitalStay, [planned]).when(cancel).then([cancelled]));
  it('入院を取り消す', () => given(hospitalStay, [admitted]).when(cancel).then([cancelled]));
  it('二度取り消しても何も起きない', () => given(hospitalStay, [admitted, cancelled]).when(cancel).then([]));
  it('退院した入院は、退院を取り消してからでないと取り消せない', () =>
    given(hospitalStay, aDischargedPatient())
      .when(cancel)
      .thenRefused('STAY_ALREADY_ENDED', { endedOn: '2026-12-18' }));
  it('取り消した入院にはもう何も記録できない', () => {
    given(hospitalStay, [planned, cancelled]).when(admit()).thenRefused('STAY_CANCELLED');
    given(hospitalStay, [planned, cancelled]).when(plan()).thenRefused('STAY_CANCELLED');
    given(hospitalStay, [planned, cancelled])
      .when(correct({ ward: '4階西' }))
      .thenRefused('STAY_CANCELLED');
  });
});

describe('個人情報が消去された入院', () => {
  const history = erased([planned, admitted, cancelled, aCancelledDischarge()]);
  it('消去された後も、どの出来事も読める', () =>
    expect(fold(hospitalStay, history.slice(0, 2))).toMatchObject({
      status: 'admitted',
      stayId: STAY,
      hospitalId: HOSPITAL,
      patientId: PATIENT,
      admission: { admittedOn: '2026-12-01', attendingPhysician: null, cause: null },
    }));
  it('消去された入院も取り消せる', () =>
    given(hospitalStay, history.slice(0, 2)).when(cancel).then([cancelled]));
});
