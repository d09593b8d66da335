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
  showPaper: '印刷される紙を横に並べる',
  hidePaper: '紙を閉じる',
  between: '、',
} as const;

/** Inputs of this window that the server does not have. */
export const heldTexts = {
  title: 'まだ保存できていない入力があります。開いて確かめてください。',
  contested: (count: number) => `別の内容が先に保存されている項目 ${count}件`,
  wrong: (count: number) => `直す入力 ${count}件`,
  waiting: 'サーバーにつながりしだい保存します',
} as const;
