export const editorTexts = {
  sheet: '入院時情報提供書',
  noSuchSection: 'この区分はありません。区分の一覧から選び直してください。',
  toSections: '区分の一覧',
  position: (number: number, total: number) => `${total}区分のうち${number}番目`,
  patient: (name: string) => `${name} 様`,
  lead: '必須の項目はありません。書けるところから入力してください。入力は自動で保存します。',
  next: '次の区分へ',
  nextTitle: (title: string) => `: ${title}`,
  last: '区分の一覧へ',
  adopted: (labels: string) => `ほかで保存された内容を取り込みました: ${labels}`,
  elsewhere: 'まだ保存できていない項目のある区分があります。開いて確かめてください。',
  between: '、',
} as const;

export const sectionTexts = {
  done: '完了',
  left: (count: number) => `あと${count}項目`,
  empty: '未記入',
  wrong: (count: number) => `直す入力 ${count}件`,
  contested: '確かめる項目があります',
  unsaved: '未保存の入力があります',
} as const;
