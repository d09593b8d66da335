import type { JudgeCoordinationRequest, DischargePatientRequest } from '@tsunagi/contracts';
import type { ActName } from './act-name.js';

type Criterion = NonNullable<JudgeCoordinationRequest['criteria']>[number];

interface ActWords {
  readonly title: string;
  /** What happens, said before it does. */
  readonly happens: readonly string[];
  /** How it is taken back. */
  readonly back: string;
  readonly send: string;
}

const toCancelEnd = 'まちがえたときは、入院の画面の「退院・転院の記録を取り消す」で、入院中に戻せます。';
const ends = '入院が終わり、一覧の「終了」に移ります。準備期間の見守りも終わります。';

export const actWords: Readonly<Record<ActName, ActWords>> = {
  'care-manager': {
    title: '担当の介護支援専門員を記録する',
    happens: [
      '選んだ事業所・センターに、この入院が見えるようになり、受信箱に届きます。',
      '担当が替わるときは、前の事業所から、この入院がすぐに見えなくなります。',
    ],
    back: 'まちがえたときは、正しい事業所・センターを記録し直してください。',
    send: '担当を記録する',
  },
  'no-care-manager': {
    title: '担当者がいないことを記録する',
    happens: [
      '担当の介護支援専門員はいない、と記録します。担当だった事業所からは、この入院が見えなくなります。',
    ],
    back: '担当が分かったときは、「担当の介護支援専門員を記録する」で記録できます。',
    send: '担当者なしと記録する',
  },
  'coordination-judgement': {
    title: '退院調整の要否を判定する',
    happens: ['判定した人と日付が残ります。', '「不要」と判定した方は、準備期間の見守りの対象から外れます。'],
    back: '何度でも判定し直せます。前の判定も経過に残ります。',
    send: '判定を記録する',
  },
  admission: {
    title: '入院したことを記録する',
    happens: ['予定していた入院が始まり、「入院中」になります。期限は、この入院日時から数えます。'],
    back: '日時や病棟は、あとから「入院の記録を訂正する」で直せます。',
    send: '入院したと記録する',
  },
  'admission-correction': {
    title: '入院の記録を訂正する',
    happens: [
      '訂正した内容は、担当の事業所の画面にもすぐに出ます。入院日時を変えると、期限も数え直します。',
      '病棟・病室の移動も、ここで記録できます。',
    ],
    back: 'もう一度訂正できます。訂正する前の内容も経過に残ります。',
    send: '訂正する',
  },
  'admission-cancellation': {
    title: '入院を取り消す',
    happens: ['入院しなかった、または登録のまちがいとして取り消します。記録は消えず、経過に残ります。'],
    back: '取り消した入院は、元に戻せません。必要になったときは、新しい入院として登録してください。',
    send: '入院を取り消す',
  },
  discharge: { title: '退院を記録する', happens: [ends], back: toCancelEnd, send: '退院を記録する' },
  'hospital-transfer': {
    title: '転院を記録する',
    happens: [ends, '同じ病院の中の移動は、転院ではなく「入院の記録を訂正する」で病棟を変えてください。'],
    back: toCancelEnd,
    send: '転院を記録する',
  },
  death: { title: '死亡退院を記録する', happens: [ends], back: toCancelEnd, send: '死亡退院を記録する' },
  'discharge-cancellation': {
    title: '退院・転院の記録を取り消す',
    happens: ['「入院中」に戻り、準備期間の見守りもまた始まります。取り消した記録も経過に残ります。'],
    back: 'あらためて退院・転院を記録できます。',
    send: '退院の記録を取り消す',
  },
};

export const actTexts = {
  back: '入院の画面に戻る',
  noName: '(氏名なし)',
  happens: '記録すると',
  takenBack: '取り消し方',
  notNow: (state: string) => `この入院は「${state}」になっているため、この記録はできません。`,
  notYours: 'この記録は、病院の地域医療連携室と病棟の方が行います。',
  office: '担当の事業所・センター',
  careManagerName: '担当者の氏名',
  now: 'いまの担当',
  center: '住所地の地域包括支援センター',
  centerSupport: '分かるときだけ。この記録だけでは、センターに入院は見えません。',
  needed: '退院調整は',
  criteria: '当てはまる基準',
  criteriaSupport: 'ひとつでも当てはまれば、退院調整が必要です。',
  judgedOn: '判定した日',
  reason: '理由',
  admittedOn: '入院日',
  admittedAt: '入院時刻',
  timeSupport: '24時間で。例: 14:05、1405',
  route: '入院経路',
  ward: '病棟',
  room: '病室',
  department: '診療科',
  attendingPhysician: '主治医',
  cause: '入院の原因',
  dischargedOn: '退院日',
  destination: '退院先',
  transferredOn: '転院日',
  toHospital: '転院先(この圏域の病院)',
  toHospitalName: '転院先の名称',
  toHospitalNameSupport: '候補にない病院のとき',
  diedOn: '亡くなった日',
} as const;

export const neededNames = { yes: '必要', no: '不要' } as const;

export const destinationNames: Readonly<Record<DischargePatientRequest['destination'], string>> = {
  home: '自宅',
  facility: '施設',
  other: 'その他',
};

/** 退院調整が必要な患者の基準 */
export const criterionNames: Readonly<Record<Criterion, string>> = {
  helpToStandOrWalk: '立ち上がりや歩行に介助が要る',
  helpWithEating: '食事に介助が要る',
  helpWithToileting: '排泄に介助が要る、またはポータブルトイレを使っている',
  dementiaDisturbingLife: '日常生活に支障のある、認知症の症状がある',
  aloneNeedingHousework: 'ひとり暮らし(またはそれに近い)で、調理や掃除などに助けが要る',
  terminalCancer: '身の回りのことは自立しているが、がんの終末期である',
  newMedicalProcedure: '新しく医療処置(カテーテル、経管栄養、吸引など)が加わった',
  screeningResult: '自院のスクリーニングで、退院支援が必要とされた',
};

/** What to do about a field. */
export const actErrors = {
  office: '担当の事業所・センターを、候補から選んでください。',
  needed: '「必要」か「不要」を選んでください。',
  unfounded:
    '担当の介護支援専門員がいない方を「必要」とするときは、当てはまる基準を選ぶか、理由を書いてください。',
  against: '基準に当てはまる項目があるため「不要」にできません。項目を外すか、「必要」にしてください。',
  date: '日付を入れてください。',
  future: 'まだ来ていない日です。日付を確かめてください。',
  early: '入院日より前の日です。日付を確かめてください。',
  time: '入院時刻は 14:05 のように、24時間で入れてください。',
  route: '入院経路を選んでください。',
  destination: '退院先を選んでください。',
  reason: '理由を書いてください。',
  unchanged: '変わったところがありません。直すところを変えてから送ってください。',
} as const;
