import type { TodayGroupName } from '@tsunagi/contracts';

export const todayTexts = {
  title: '今日の対応',
  asOf: (moment: string): string => `${moment}現在`,
  print: '印刷する',
  overview: '対応の種類',
  count: (count: number): string => `${count.toLocaleString('ja-JP')}件`,
  nothing: '今日の対応はありません。',
  nothingElse: 'ほかにはありません:',
  more: (count: number): string => `ほか${count.toLocaleString('ja-JP')}件。すべて一覧で見る`,
  moreOnPaper: (count: number): string =>
    `ほか${count.toLocaleString('ja-JP')}件は、一覧を開いて確かめてください。`,
  unknownName: '(氏名なし)',
  noDay: '期限の定めなし',
  dueToday: '今日',
  over: '過ぎています',
  left: (days: number): string => `あと${days}営業日`,
  noWeekday: '次の営業日まで',
  tel: '電話',
  noTel: '電話番号の登録なし',
} as const;

/** What to do next, below each heading. */
export const nextSteps: Readonly<Record<TodayGroupName, string>> = {
  tooFewDays: '退院の日を見直すか、事業所と準備の進め方を相談してください。',
  objected: '事業所に電話で事情を聞き、退院の日を相談してください。',
  untold: '担当の事業所に、いまの退院予定日を連絡してください。',
  unacknowledged: '届いているかどうか、電話で確かめてください。',
  notJudged: '退院困難な要因を確かめ、退院調整の要否を記録してください。',
  noCareManager: 'ご本人・ご家族・介護保険証で、担当のケアマネジャーを確かめてください。',
  noteToAnswer: '連携連絡票を開いて、回答を書いてください。',
  sheetUnread: '情報提供書を開いて、内容を確かめてください。',
  noteUnanswered: '相手に電話で確かめるか、連絡票から再依頼してください。',
  noticeToAnswer: '退院の連絡を開いて、間に合うかどうかを返答してください。',
  sheetDue: '入院時情報提供書を書いて、病院に送ってください。',
};

/** What the day in a row is. */
export const dayNames: Readonly<Record<TodayGroupName, string>> = {
  tooFewDays: '退院予定',
  objected: '退院予定',
  untold: '退院予定',
  unacknowledged: '退院予定',
  noCareManager: '退院予定',
  notJudged: '期限',
  noteToAnswer: '希望日',
  sheetUnread: '期限',
  noteUnanswered: '希望日',
  noticeToAnswer: '期限',
  sheetDue: '期限',
};
