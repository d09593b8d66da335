/** 対応が要ること: by what the list is narrowed, and what the page of the day gathers. */
export const stayAttentionNames = {
  tooFewDays: '準備期間が短い退院',
  objected: '「難しい」「要相談」の返答',
  untold: '退院予定日をまだ伝えていない',
  unacknowledged: '連絡に返答がない',
  notJudged: '退院調整の要否が未判定',
  noCareManager: '担当のケアマネジャーが未確認',
} as const;

export type StayAttentionName = keyof typeof stayAttentionNames;
