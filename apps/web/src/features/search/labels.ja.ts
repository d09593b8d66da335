import type { StayLineResponse } from '@tsunagi/contracts';

export const searchTexts = {
  title: '人を探す',
  box: { hospital: '患者を探す', careOffice: '利用者を探す' },
  support: {
    hospital: '氏名・フリガナ・患者ID・生年月日の一部。空白で区切ると、すべてに当てはまる方を探します。',
    careOffice: '担当の方の氏名・フリガナ・生年月日。空白で区切ると、すべてに当てはまる方を探します。',
  },
  go: '探す',
  example: '例: 高橋、ﾀｶﾊｼ、高橋 S10.4.5。髙と高、﨑と崎のような字の違いは、同じ字として探します。',
  which: '探す入院',
  results: '見つかった入院',
  searching: '探しています…',
  found: (count: number) => `${count}件見つかりました。`,
  foundMore: (count: number) => `${count}件を表示しています。ほかにもあります。`,
  none: '見つかりません。字やカナの一部、生年月日など、別の言葉で探してください。',
  noneOpen: '終了した入院も探すときは、「すべて」を選んでください。',
  admit: '入院を登録する',
  noName: '(氏名なし)',
  age: (years: number) => `${years}歳`,
  from: (day: string) => `${day}から`,
  plannedFor: (day: string) => `${day}の予定`,
  until: (from: string, to: string) => `${from}〜${to}`,
  noOffice: '担当の事業所は未確認',
  noneAssigned: '担当者なし',
  shortcut: '/ キーで、ここに移れます。',
  useKey: '/ キーを押すと、どの画面からでも探す欄に移る',
} as const;

export const searchScopes = { all: 'すべて', open: '入院中・予定', closed: '終了' } as const;

export const stayStates: Readonly<Record<StayLineResponse['status'], string>> = {
  planned: '入院予定',
  admitted: '入院中',
  discharged: '退院',
  transferred: '転院',
  died: '死亡退院',
  cancelled: '入院取消',
};
