import type { CivilDate, PreparationAnswer } from '@tsunagi/domain';
import { spokenDate } from '../fee-deadlines/spoken-date.ja.js';
import { stayAttentionNames } from '../hospital-stay/attention.ja.js';

/** 今日の対応の見出し */
export const todayGroupNames = {
  ...stayAttentionNames,
  sheetDue: '入院時情報提供書の期限',
  noticeToAnswer: '返答を待たれている退院の連絡',
  noteToAnswer: '回答を待たれている連携連絡票',
  sheetUnread: '届いたまま開いていない入院時情報提供書',
  noteUnanswered: '希望日を過ぎても回答のない連携連絡票',
} as const;

export type TodayGroupName = keyof typeof todayGroupNames;

const answerNames: Readonly<Record<PreparationAnswer, string>> = {
  ...{ possible: 'できる', difficult: '難しい', toBeDiscussed: '要相談' },
};
const theOffice = (name: string | null): string => name ?? '担当の事業所';

/** One sentence each, to be read out as it stands. */
export const todaySentences = {
  tooFewDays: (expectedOn: CivilDate | null): string =>
    expectedOn === null
      ? '退院までの準備期間が短くなっています。'
      : `${spokenDate(expectedOn)}の退院までの準備期間が短くなっています。`,
  objected: (office: string | null, answer: PreparationAnswer, earliestOn: CivilDate | null): string =>
    `${theOffice(office)}の返答は「${answerNames[answer]}」です。` +
    (earliestOn === null ? '' : `間に合う最も早い日は${spokenDate(earliestOn)}です。`),
  untold: (office: string | null, expectedOn: CivilDate, toldOn: CivilDate | null): string =>
    `退院予定日${spokenDate(expectedOn)}を、${theOffice(office)}にまだ伝えていません。` +
    (toldOn === null ? '' : `伝えてあるのは${spokenDate(toldOn)}です。`),
  unacknowledged: (office: string | null, announcedOn: CivilDate, isReceived: boolean): string =>
    `${spokenDate(announcedOn)}に${theOffice(office)}へ連絡しました。` +
    (isReceived ? '届いたことは確認済みで、返答がまだありません。' : '返答がまだありません。'),
  notJudged: (dueOn: CivilDate, isOver: boolean): string =>
    isOver
      ? 'スクリーニングの期限を過ぎています。退院調整の要否を判定してください。'
      : `スクリーニングの期限は${spokenDate(dueOn)}です。退院調整の要否を判定してください。`,
  noCareManager: (days: number): string =>
    `入院から${days}日目です。担当のケアマネジャーがいるかどうか、まだ確認されていません。`,
  noteToAnswer: (from: string | null, isUrgent: boolean, wantedBy: CivilDate | null): string =>
    `${isUrgent ? '急ぎです。' : ''}${from ?? '相手'}からの連携連絡票に、回答がまだです。` +
    (wantedBy === null ? '' : `希望日は${spokenDate(wantedBy)}です。`),
  sheetUnread: (from: string | null): string => `${from ?? '事業所'}から届いています。まだ開かれていません。`,
  noteUnanswered: (to: string | null, wantedBy: CivilDate): string =>
    `${to ?? '相手'}の回答がまだありません。希望日は${spokenDate(wantedBy)}でした。`,
  noticeToAnswer: (from: string | null): string => `${from ?? '病院'}からの退院の連絡に、返答がまだです。`,
  sheetDue: (name: string, dueOn: CivilDate): string => `${name}の期限は${spokenDate(dueOn)}です。`,
} as const;
