const people = (count: number): string => `${count.toLocaleString('ja-JP')}人`;

export const listTexts = {
  filters: '絞り込み',
  attention: '対応が要ること',
  ward: '病棟',
  status: '入院中か予定か',
  preparation: '準備期間',
  within: '退院予定日',
  all: 'すべて',
  admitted: '入院中',
  planned: '入院予定',
  counted: (name: string, count: number): string => `${name}(${people(count)})`,
  clear: '絞り込みを外す',
  tab: (name: string, count: number | null): string => (count === null ? name : `${name} ${people(count)}`),
  found: (total: number): string => people(total),
  list: '入院の一覧',
  loadingRow: '読み込み中です',
  left: (days: number): string => `あと${days}営業日`,
  today: '今日',
  over: '予定日を過ぎています',
  print: '印刷する',
  printing: '印刷の用意をしています',
  tooMany: (most: number): string => `印刷は${people(most)}までです。絞り込んでから印刷してください。`,
  printed: (office: string | null, moment: string, total: number): string =>
    [office, `${moment}現在`, people(total)].filter(Boolean).join('・'),
  narrowed: '絞り込み:',
  failed: '読み込めない行があります。',
  reload: 'もう一度読み込む',
  columns: ['氏名', '病棟', '退院予定', '担当・連絡', '準備期間'],
} as const;

/** 退院予定日の窓: from the day of the page on. */
export const windows = {
  past: '予定日を過ぎている',
  '3': '3日以内',
  '7': '7日以内',
  '14': '14日以内',
  '30': '30日以内',
} as const;
