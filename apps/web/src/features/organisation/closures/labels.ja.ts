export const closureTexts = {
  title: '臨時休業',
  lead: 'ふだんの営業日と違う休みを知らせます。休みの日は、準備期間に数えません。',
  form: '臨時休業を登録する',
  from: '休みの始まり',
  to: '休みの終わり',
  toSupport: '一日だけなら空けておきます。この日も休みです。',
  submit: 'この休みを登録する',
  undo: '登録した休みは、下の一覧でいつでも取り消せます。取り消したあと、同じ日を登録し直せます。',
  noFrom: '休みの始まりを、日付で入れてください。',
  reversed: '休みの終わりは、始まり以後の日にしてください。',
  ahead: 'これからの休み',
  past: (count: number) => `終わった休み(${count}件)`,
  none: '登録されている休みはありません。',
  withdraw: '取り消す',
  withdrawOf: (days: string) => `${days}の休みを取り消す`,
  days: (count: number) => `${count}日間`,
  saved: (days: string) =>
    `${days}を休みにしました。取り消すときは、下の一覧の「取り消す」を押してください。`,
  withdrawn: (days: string) =>
    `${days}の休みを取り消しました。元に戻すときは、同じ日を登録し直してください。`,
} as const;
