export const watchTexts = {
  title: '準備の見守り',
  lead: '退院の連絡から退院日までに、受け入れ側の営業日が足りるかを示します。退院予定日の近い順です。',
  all: 'すべて',
  filter: '判定で絞り込む',
  none: 'ここに表示する入院はありません。',
  noOffice: '担当事業所は未登録',
} as const;

export const preparationPanelTexts = {
  title: '退院準備の日数',
  tryAnother: '予定日を変えて試す',
  needs: '準備を要すること',
  noNeeds: 'まだ挙げられていません。',
  needsSupport: '福祉用具、医療処置、住宅改修などを挙げると、必要な日数に反映されます。',
  add: '準備を要することを加える',
  kind: '種類',
  chooseKind: '選んでください',
  needsKind: '種類を選んでください。',
  note: '補足',
  submitAdd: '加える',
  met: '済んだ',
  waive: '不要にする',
  waiveTitle: '不要にする理由',
  waiveLead: '理由は記録に残ります。必要になったときは、もう一度加えてください。',
  reason: '理由',
  needsReason: '理由を書いてください。',
  states: { open: '準備中', met: '済み', waived: '不要' },
} as const;
