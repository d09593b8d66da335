import {
  aCancelledDischarge,
  aDeath,
  aDischarge,
  aHospitalTransfer,
  anAdmittedPatient,
  aPlannedAdmission,
  HOSPITAL,
  OTHER_HOSPITAL,
} from '../../../../test/support/builders/hospital-stay.js';
import { erased, given } from '../../../../test/support/given.js';
import { type DischargePatient, hospitalStay, type MakeHospitalTransfer, type RecordDeath } from './index.js';

const admitted = anAdmittedPatient();
const discharge = (change: Partial<DischargePatient> = {}): DischargePatient => ({
  type: 'DischargePatient',
  dischargedOn: '2026-12-18',
  destination: 'home',
  occurredAt: '2026-12-18T02:00:00.000Z',
  ...change,
});
const transfer = (change: Partial<MakeHospitalTransfer> = {}): MakeHospitalTransfer => ({
  type: 'MakeHospitalTransfer',
  transferredOn: '2026-12-18',
  toHospitalId: OTHER_HOSPITAL,
  toHospitalName: null,
  occurredAt: '2026-12-18T02:00:00.000Z',
  ...change,
});
const death = (change: Partial<RecordDeath> = {}): RecordDeath => ({
  type: 'RecordDeath',
  diedOn: '2026-12-18',
  occurredAt: '2026-12-18T02:00:00.000Z',
  ...change,
});
const takeBack = {
  type: 'CancelDischarge',
  reason: '発熱のため',
  occurredAt: '2026-12-18T05:00:00.000Z',
} as const;

describe('退院', () => {
  it('退院先とともに記録する', () => given(hospitalStay, [admitted]).when(discharge()).then([aDischarge()]));
  it('同じ退院を繰り返しても何も起きない', () =>
    given(hospitalStay, [admitted, aDischarge()]).when(discharge()).then([]));
  it('入院した日の退院は認める', () =>
    given(hospitalStay, [admitted])
      .when(discharge({ dischargedOn: '2026-12-01' }))
      .then([aDischarge({ dischargedOn: '2026-12-01' })]));
  it('入院する前の退院は断る', () =>
    given(hospitalStay, [admitted])
      .when(discharge({ dischargedOn: '2026-11-30' }))
      .thenRefused('END_BEFORE_ADMISSION', { admittedOn: '2026-12-01' }));
  it('まだ来ていない日の退院は断る', () =>
    given(hospitalStay, [admitted])
      .when(discharge({ dischargedOn: '2026-12-19' }))
      .thenRefused('END_IN_THE_FUTURE', { endedOn: '2026-12-19' }));
  it('退院日を変えるには、先に退院を取り消す', () =>
    given(hospitalStay, [admitted, aDischarge()])
      .when(discharge({ dischargedOn: '2026-12-17' }))
      .thenRefused('STAY_ALREADY_ENDED', { endedOn: '2026-12-18' }));
  it('入院していない人は退院できない', () => {
    given(hospitalStay, [aPlannedAdmission()]).when(discharge()).thenRefused('PATIENT_NOT_ADMITTED_YET');
    given(hospitalStay, []).when(discharge()).thenRefused('STAY_NOT_STARTED');
  });
  it('後から記録する退院は、最後の出来事より前でもよい', () =>
    given(hospitalStay, [anAdmittedPatient({ occurredAt: '2026-12-20T00:00:00.000Z' })])
      .when(discharge())
      .then([aDischarge()]));
});

describe('転院', () => {
  it('転院先とともに記録する', () =>
    given(hospitalStay, [admitted]).when(transfer()).then([aHospitalTransfer()]));
  it('システムの外の病院への転院は、名前で記録する', () =>
    given(hospitalStay, [admitted])
      .when(transfer({ toHospitalId: null, toHospitalName: '県外の病院' }))
      .then([
        {
          ...aHospitalTransfer(),
          data: { ...aHospitalTransfer().data, toHospitalId: null },
          personal: { toHospitalName: '県外の病院' },
        },
      ]));
  it('同じ転院を繰り返しても何も起きない', () =>
    given(hospitalStay, [admitted, aHospitalTransfer()]).when(transfer()).then([]));
  it('同じ病院への転院は断る', () =>
    given(hospitalStay, [admitted])
      .when(transfer({ toHospitalId: HOSPITAL }))
      .thenRefused('TRANSFER_TO_THE_SAME_HOSPITAL'));
  it('入院する前の転院は断る', () =>
    given(hospitalStay, [admitted])
      .when(transfer({ transferredOn: '2026-11-30' }))
      .thenRefused('END_BEFORE_ADMISSION'));
});

describe('死亡', () => {
  it('死亡の日を記録する', () => given(hospitalStay, [admitted]).when(death()).then([aDeath()]));
  it('繰り返しても何も起きない', () => given(hospitalStay, [admitted, aDeath()]).when(death()).then([]));
  it('入院する前の死亡は断る', () =>
    given(hospitalStay, [admitted])
      .when(death({ diedOn: '2026-11-30' }))
      .thenRefused('END_BEFORE_ADMISSION'));
  it('亡くなった後の退院は断る', () =>
    given(hospitalStay, [admitted, aDeath()]).when(discharge()).thenRefused('STAY_ALREADY_ENDED'));
});

describe('退院の取消', () => {
  it('退院を取り消すと、入院中に戻る', () => {
    given(hospitalStay, [admitted, aDischarge()]).when(takeBack).then([aCancelledDischarge()]);
    given(hospitalStay, [admitted, aDischarge(), aCancelledDischarge()])
      .when(discharge({ dischargedOn: '2026-12-17' }))
      .then([aDischarge({ dischargedOn: '2026-12-17' })]);
  });
  it('誤って記録した転院や死亡も取り消せる', () => {
    given(hospitalStay, [admitted, aHospitalTransfer()]).when(takeBack).then([aCancelledDischarge()]);
    given(hospitalStay, [admitted, aDeath()]).when(takeBack).then([aCancelledDischarge()]);
  });
  it('二度取り消しても何も起きない', () =>
    given(hospitalStay, [admitted, aDischarge(), aCancelledDischarge()]).when(takeBack).then([]));
  it('退院していない人の退院は取り消せない', () =>
    given(hospitalStay, [admitted]).when(takeBack).thenRefused('STAY_NOT_ENDED'));
  it('個人情報が消去されていても取り消せる', () =>
    given(hospitalStay, erased([admitted, aHospitalTransfer()]))
      .when(takeBack)
      .then([aCancelledDischarge()]));
});
