import type { InboxLineResponse } from '@tsunagi/contracts';

export const inboxTexts = {
  title: '受信箱',
  lead: '新しい順です。退院の連絡には、ここで返答できます。',
  hospitalLead: '事業所から届いたものを、新しい順に示します。',
  filter: '状態で絞り込む',
  filtered: (chosen: string) => `絞り込む(いまは ${chosen})`,
  open: '終わっていないもの',
  all: 'すべて',
  count: (count: number) => `${count}件`,
  kind: '種類',
  allKinds: 'すべての種類',
  none: 'ここに示すものはありません。',
  unknownName: '(氏名なし)',
  withdrawn: 'この連絡は取り消されました。準備は進めず、次の連絡をお待ちください。',
  urgent: '至急',
  reminded: (times: number) => `催促${times}回`,
  wantedBy: '回答希望',
  from: (sender: string) => `${sender}から`,
  openStay: '入院の経過を見る',
  openSheet: '入院時情報提供書を開く',
  openNote: '連携連絡票を開く',
  whose: (name: string) => `(${name}さん)`,
  of: (action: string, name: string) => `${action}(${name}さん)`,
  arrived: (count: number) => `新しく届いたものが${count}件あります`,
  show: '表示する',
  gone: '更新済み',
  receive: '受け取ったことだけ伝える',
  receiveSupport: '返答や回答は、あとでできます。',
  received: '受け取ったことを伝えました。',
  read: '読みました',
  wasRead: '既読にしました。',
  acted: (name: string, act: string, when: string) => `${name}さんが${when}に${act}`,
  unread: (count: number) => `未読${count}件`,
} as const;

export const answerTexts = {
  ask: (day: string) => `${day}の退院に間に合いますか`,
  inTime: '確認しました・間に合います',
  late: '間に合わない',
  discuss: '相談したい',
  ahead: '押すとすぐ病院に伝わります。返答はあとから変えられます。',
  earliest: '何日なら間に合いますか',
  sufficient: 'ルールの準備日数が足りる最初の日',
  anotherDay: 'ほかの日を入れる',
  day: '間に合う最も早い日',
  reason: '理由',
  words: '理由の内容',
  wish: '相談したいこと',
  sendLate: '「間に合わない」と返答する',
  sendDiscuss: '「相談したい」と返答する',
  cancel: 'やめる',
  dayNotChosen: '間に合う最も早い日を選んでください',
  dayMissing: '間に合う最も早い日を入れてください',
  wordsMissing: '理由の内容を入れてください',
  done: '返答しました。病院に伝わっています。変えるときは「返答を変える」を押してください。',
  change: '返答を変える',
  given: (name: string, answer: string, when: string) => `${name}さんが${when}に「${answer}」と返答`,
  earliestGiven: (day: string) => `最も早くて${day}`,
  somebody: '担当',
  answeredTo: (day: string, answer: string) => `${day}の退院: ${answer}`,
  changeDate: '退院予定日を見直す',
} as const;

type Acts = Readonly<Partial<Record<InboxLineResponse['state'], string>>>;

/** What brought a line into its state, after who and when. */
export const actNames: Readonly<Record<InboxLineResponse['kind'], Acts>> = {
  admission: { read: '読みました', inProgress: '提供書を書きはじめました', done: '提供書を送付しました' },
  discharge: { received: '受け取りました', read: '読みました' },
  dischargeAnswer: {},
  sheet: { received: '受け取りました', read: '読みました' },
  sheetAnswer: {},
  note: { received: '受け取りました', inProgress: '一部に回答しました', done: '回答しました' },
  noteAnswer: { read: '読みました', done: '確認を終えました' },
};

/** An answer as the care office gives it. */
export const answerNames = {
  possible: '間に合う',
  difficult: '間に合わない',
  toBeDiscussed: '相談したい',
} as const;

/** The same answers as the hospital reads them. */
export const answersAtHospital = {
  possible: 'できる',
  difficult: '難しい',
  toBeDiscussed: '要相談',
} as const;

/** Sent as the reason, word for word; `other` is written. */
export const answerReasons = {
  tooFewDays: '準備の日数が足りないため',
  services: 'サービス事業所の調整に日数がかかるため',
  equipment: '福祉用具・住宅改修に日数がかかるため',
  medical: '訪問看護・医療処置の準備に日数がかかるため',
  family: '家族の受け入れ準備に日数がかかるため',
  other: 'ほかの理由を書く',
} as const;
export type AnswerReason = keyof typeof answerReasons;

export const gradeNames = { prospect: '見込み', planned: '予定', confirmed: '確定' } as const;
