import { HOSPITAL, PATIENT } from '../../../../test/support/builders/hospital-stay.js';
import {
  aCareCertification,
  aRegisteredPatient,
  someDetails,
} from '../../../../test/support/builders/patient.js';
import { erased, given } from '../../../../test/support/given.js';
import {
  type CareCertification,
  type CorrectPatientDetails,
  patient,
  type PatientDetailsCorrected,
  type PersonalDetails,
  type RecordCareCertification,
  type RegisterPatient,
} from './index.js';

const registered = aRegisteredPatient();
const register = (change: Partial<PersonalDetails> = {}): RegisterPatient => ({
  type: 'RegisterPatient',
  patientId: PATIENT,
  organisationId: HOSPITAL,
  details: someDetails(change),
  occurredAt: '2026-12-01T05:00:00.000Z',
});
const correct = (details: Partial<PersonalDetails>): CorrectPatientDetails => ({
  type: 'CorrectPatientDetails',
  details,
  occurredAt: '2026-12-02T00:00:00.000Z',
});
const corrected = (personal: Partial<PersonalDetails>): PatientDetailsCorrected => ({
  type: 'PatientDetailsCorrected',
  data: {
    occurredAt: '2026-12-02T00:00:00.000Z',
    fields: Object.keys(personal) as (keyof PersonalDetails)[],
  },
  personal,
});

describe('患者の登録', () => {
  it('患者を登録する', () => given(patient, []).when(register()).then([registered]));
  it.each(['髙橋 﨑子', '𠮷田 葛󠄀子', '渡邉 濵', '神\uFA19'])('氏名「%s」を一字も変えずに残す', (name) =>
    given(patient, [])
      .when(register({ name }))
      .then([aRegisteredPatient({ name })]),
  );
  it('分からない項目は空のまま登録できる', () => {
    const unknown = {
      kana: null,
      birthDate: null,
      sex: 'unknown',
      address: null,
      insuredNumber: null,
    } as const;
    given(patient, [])
      .when(register(unknown))
      .then([aRegisteredPatient(unknown)]);
  });
  it('同じ登録を繰り返しても何も起きない', () => given(patient, [registered]).when(register()).then([]));
  it('登録済みの患者を別の内容で登録することはできない', () =>
    given(patient, [registered])
      .when(register({ name: '高橋 花' }))
      .thenRefused('PATIENT_ALREADY_REGISTERED'));
  it('氏名のない登録は断る', () =>
    given(patient, [])
      .when(register({ name: ' ' }))
      .thenRefused('PATIENT_NEEDS_A_NAME'));
  it('まだ来ていない生年月日は断る', () =>
    given(patient, [])
      .when(register({ birthDate: '2026-12-02' }))
      .thenRefused('BIRTH_DATE_IN_THE_FUTURE'));
  it('130年より前の生年月日は断る', () =>
    given(patient, [])
      .when(register({ birthDate: '1889-12-31' }))
      .thenRefused('BIRTH_DATE_TOO_LONG_AGO'));
  it('生活保護の H で始まる被保険者番号も登録できる', () =>
    given(patient, [])
      .when(register({ insuredNumber: 'H000123456' }))
      .then([aRegisteredPatient({ insuredNumber: 'H000123456' })]));
  it.each(['123456789', '12345678901', 'A123456789', '０００００００００１'])(
    '被保険者番号「%s」は断る',
    (insuredNumber) =>
      given(patient, []).when(register({ insuredNumber })).thenRefused('INSURED_NUMBER_MALFORMED'),
  );
});

describe('患者の訂正', () => {
  it('変わった項目だけが残る', () =>
    given(patient, [registered])
      .when(correct({ name: '髙橋 ハナ', tel: '0226-00-0009', kana: null }))
      .then([corrected({ kana: null, tel: '0226-00-0009' })]));
  it('同じ訂正を繰り返しても何も起きない', () =>
    given(patient, [registered, corrected({ tel: '0226-00-0009' })])
      .when(correct({ tel: '0226-00-0009' }))
      .then([]));
  it('元に戻す訂正も残る', () =>
    given(patient, [registered, corrected({ tel: '0226-00-0009' })])
      .when(correct({ tel: '0226-00-0001' }))
      .then([corrected({ tel: '0226-00-0001' })]));
  it('登録していない患者は訂正できない', () =>
    given(patient, [])
      .when(correct({ tel: null }))
      .thenRefused('PATIENT_NOT_REGISTERED'));
  it('氏名を消す訂正は断る', () =>
    given(patient, [registered])
      .when(correct({ name: '' }))
      .thenRefused('PATIENT_NEEDS_A_NAME'));
});

describe('要介護認定', () => {
  const record = (change: Partial<CareCertification> = {}): RecordCareCertification => ({
    type: 'RecordCareCertification',
    certification: {
      status: 'certified',
      careLevel: 'care2',
      validFrom: '2026-04-01',
      validTo: '2027-03-31',
      appliedOn: null,
      ...change,
    },
    occurredAt: '2026-12-01T05:10:00.000Z',
  });
  it('認定を記録する', () => given(patient, [registered]).when(record()).then([aCareCertification()]));
  it('同じ認定を繰り返しても何も起きない', () =>
    given(patient, [registered, aCareCertification()]).when(record()).then([]));
  it('区分変更の申請中は、前の要介護度のまま記録できる', () => {
    const applied = { status: 'revisionApplied', appliedOn: '2026-11-30' } as const;
    const { personal, ...fact } = aCareCertification();
    given(patient, [registered, aCareCertification()])
      .when(record(applied))
      .then([{ ...fact, personal: personal && { ...personal, ...applied } }]);
  });
  it('有効期間の前後が逆なら断る', () =>
    given(patient, [registered])
      .when(record({ validFrom: '2027-04-01' }))
      .thenRefused('CERTIFICATION_PERIOD_REVERSED'));
  it('要介護度のない認定済みは断る', () =>
    given(patient, [registered])
      .when(record({ careLevel: null }))
      .thenRefused('CERTIFICATION_NEEDS_A_LEVEL'));
  it('まだ来ていない日の申請は断る', () =>
    given(patient, [registered])
      .when(record({ status: 'applied', careLevel: null, appliedOn: '2026-12-02' }))
      .thenRefused('CERTIFICATION_APPLIED_IN_THE_FUTURE'));
  it('登録していない患者には記録できない', () =>
    given(patient, []).when(record()).thenRefused('PATIENT_NOT_REGISTERED'));
});

describe('消去された患者', () => {
  const history = erased([registered, corrected({ tel: null }), aCareCertification()]);
  it('消去された後も、どの出来事も読める', () =>
    given(patient, history)
      .when(correct({ tel: null }))
      .thenRefused('PATIENT_ERASED'));
  it('消去された患者を同じ番号で登録し直すことはできない', () =>
    given(patient, history).when(register()).thenRefused('PATIENT_ERASED'));
});
