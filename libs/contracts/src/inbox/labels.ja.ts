/** 受信箱の状態 */
export const inboxStateNames = {
  unread: '未読',
  received: '受領',
  read: '既読',
  inProgress: '対応中',
  done: '完了',
} as const;

/** 受信箱に届くもの */
export const inboxKindNames = {
  admission: '入院の知らせ',
  discharge: '退院の連絡',
  dischargeAnswer: '退院の連絡への返答',
  note: '連携連絡票',
  noteAnswer: '連携連絡票への回答',
  sheet: '入院時情報提供書',
  sheetAnswer: '入院時情報提供書の受領',
} as const;
