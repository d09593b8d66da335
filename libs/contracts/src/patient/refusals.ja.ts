import type { PatientRefusalCode } from '@tsunagi/domain';

/** 患者の記録が受け付けられないときに、どうすればよいかを伝える文。 */
export const patientRefusals: Readonly<Record<PatientRefusalCode, string>> = {
  PATIENT_NOT_REGISTERED: 'この患者はまだ登録されていません。先に患者を登録してください。',
  PATIENT_ALREADY_REGISTERED: 'この患者は登録されています。内容を直すときは「患者の訂正」を使ってください。',
  PATIENT_ERASED: 'この患者の記録は消去されています。必要なときは新しい患者として登録してください。',
  PATIENT_NEEDS_A_NAME: '氏名を入れてください。',
  BIRTH_DATE_IN_THE_FUTURE: '生年月日がまだ来ていない日になっています。年と月日を確かめてください。',
  BIRTH_DATE_TOO_LONG_AGO: '生年月日が古すぎます。年号(明治・大正・昭和)を確かめてください。',
  INSURED_NUMBER_MALFORMED:
    '被保険者番号は半角10桁で入れてください。先頭だけは H も使えます。分からないときは空けてください。',
  CERTIFICATION_PERIOD_REVERSED:
    '認定の有効期間の始まりが終わりより後になっています。日付を確かめてください。',
  CERTIFICATION_NEEDS_A_LEVEL:
    '認定済みのときは要介護度を選んでください。まだなら「申請中」を選んでください。',
  CERTIFICATION_APPLIED_IN_THE_FUTURE: '申請日がまだ来ていません。日付を確かめてください。',
};
