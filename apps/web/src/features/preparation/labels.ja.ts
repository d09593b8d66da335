export const watchTexts = {
  title: '準備の見守り',
  lead: '退院の連絡から退院日までに、受け入れ側の営業日が足りるかを示します。退院予定日の近い順です。',
  all: 'すべて',
  filter: '判定で絞り込む',
  none: 'ここに表示する入院はありません。',
  noOffice: '担当事業所は未登録',
} as const;
