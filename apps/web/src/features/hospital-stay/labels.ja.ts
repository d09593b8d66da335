export const stayTexts = {
  hospitalTitle: '入院中の方',
  careOfficeTitle: '担当の方の入院',
  lead: '退院予定日の近い順です。日の決まっていない方は、あとに並びます。',
  filter: '表示する入院',
  open: '入院中・予定',
  closed: '終了',
  none: 'ここに表示する方はいません。',
  unknownName: '(氏名なし)',
  noDate: '退院予定日は未定',
  notAnnounced: 'まだ連絡していません',
  waiting: '返答を待っています',
  noCareManager: '担当者を確認中',
  noneAssigned: '担当の介護支援専門員なし',
  noSheet: '入院時情報提供書は届いていません',
  sheet: '入院時情報提供書が届いています',
  notAssessed: '判定はまだありません。',
  oneStay: '入院',
  back: '一覧に戻る',
  noneTold: 'まだどこにも連絡していません。',
  noDocuments: 'まだ書類はありません。',
  openPdf: 'PDFを開く',
  late: '記録',
  system: '自動',
} as const;

export const panels = {
  summary: '入院',
  preparation: '退院準備の日数',
  told: 'だれに、いつ、どの日を伝えたか',
  documents: '書類',
  timeline: '経過',
} as const;

export const stayStates = {
  planned: '入院予定',
  admitted: '入院中',
  discharged: '退院',
  transferred: '転院',
  died: '死亡退院',
  cancelled: '入院取消',
} as const;

export const careManagerStates = { unknown: '未確認', identified: '担当あり', none: '担当なし' } as const;
export const grades = { prospect: '見込み', planned: '予定', confirmed: '確定' } as const;
export const answers = { possible: 'できる', difficult: '難しい', toBeDiscussed: '要相談' } as const;

export const channels = {
  inbox: 'システム',
  fax: 'FAX',
  paper: '手渡し',
  telephone: '電話',
  mail: '郵送',
} as const;

export const sheetStates = {
  draft: '下書き',
  sent: '送付済み',
  received: '受領済み',
  read: '既読',
  withdrawn: '取消',
} as const;

export const noteStates = {
  draft: '下書き',
  sent: '送付済み',
  received: '受領済み',
  partlyAnswered: '一部回答',
  answered: '回答済み',
  withdrawn: '取消',
  closed: '完了',
} as const;

export const documentNames = { sheet: '入院時情報提供書', note: '連携連絡票' } as const;
