export const sheetTexts = {
  title: '入院時情報提供書',
  titleOf: (name: string | null) => (name === null ? '入院時情報提供書' : `入院時情報提供書 ${name} 様`),
  backToStay: '入院の画面へ',
  backToSheet: '提供書の画面へ',
  reference: '整理番号',
  report: (version: number) => `第${version}報`,
  blank: '未入力',
  numbers: '電話 / FAX',
  newTab: '新しいタブ',
} as const;

export const overviewTexts = {
  lead: '書けるところから書いてください。空欄のままでも送付できます。',
  sections: '記入する欄',
  filled: '記入済み',
  untouched: '未記入',
  partly: (missing: number) => `あと${missing}項目`,
  check: '内容を確かめて送付する',
  checkAgain: (version: number) => `内容を確かめて第${version}報を送付する`,
  unchanged: '送付した内容から変わっていません。欄を書き直すと、次の報として送付できます。',
  changed: '送付のあとに変わった項目',
  changedLead: (version: number) =>
    `次の項目は、まだ病院に伝わっていません。送付すると第${version}報になります。`,
  fee: 'いつまでに',
  noDeadline: 'この入院には、提供書の期限がありません。',
  dueOn: (day: string) => `${day}まで`,
  units: (units: number) => `${units}単位`,
  kept: '間に合いました',
  missed: '過ぎています',
  grounds: '期限の根拠',
  recipient: '送付先',
  window: '窓口',
  contact: 'ご担当者',
  tel: '電話',
  fax: 'FAX',
  noNumber: '名簿にありません',
  closedToday: (nextOpenOn: string) => `今日はお休みです。次は${nextOpenOn}に開きます。`,
  officeOfHospital: '地域医療連携室(入退院支援の窓口)',
  paperTrouble: '紙に出ない文字',
} as const;

export const versionTexts = {
  title: '送付した提供書',
  none: 'まだ送付していません。',
  sentAt: '送付',
  state: { sent: '受領待ち', received: '受領済み', read: '病院が既読', withdrawn: '取消済み' },
  pdf: 'PDFを開く',
  pdfOf: (version: number) => `(第${version}報、新しいタブ)`,
  faxPdf: 'FAX用のPDFを開く',
  confirm: '届いたことを記録する',
  confirmTitle: (version: number) => `第${version}報が届いたことを記録します`,
  confirmLead: '加算の算定には、相手が受け取ったことの確認と記録が必要です。',
  confirmedWith: '電話で確かめた相手',
  confirmedWithSupport: '例: 地域医療連携室 三浦様',
  confirmedBy: (name: string) => `${name}に確認`,
  needsConfirmedWith: '確かめた相手を入力してください。',
  withdraw: '取り消す',
  withdrawOf: (version: number) => `第${version}報を取り消す`,
  withdrawTitle: (version: number) => `第${version}報を取り消しますか`,
  withdrawLead:
    '取り消すと、病院の画面からこの報の内容が見えなくなります。紙やFAXで渡したものは、電話で破棄をお願いしてください。取り消したことは元に戻せませんが、書き直して次の報を送付できます。',
  reason: '取り消す理由',
  reasonSupport: '病院にも表示されます。例: 別の方の情報だったため',
  needsReason: '取り消す理由を入力してください。',
  withdrawn: (reason: string | null) => (reason === null ? '取り消しました。' : `取消の理由: ${reason}`),
  sent: (version: number, hospital: string) => `第${version}報を${hospital}へ送付しました。`,
  afterInbox: '病院の受信箱に届きました。読まれると、ここに「病院が既読」と出ます。',
  afterPaper: 'PDFを印刷して渡してください。届いたら、電話で確かめて記録してください。',
  afterSending:
    '直したいときは、欄を書き直して次の報を送付できます。まちがえたときは、下の一覧から取り消せます。',
} as const;

export const checkTexts = {
  title: '内容を確かめて送付する',
  lead: '送付する前に、内容と紙の見え方を確かめてください。',
  change: '変更',
  changeOf: (section: string) => `(${section})`,
  blanks: (count: number) => `未入力 ${count}項目`,
  paper: '紙にすると',
  pages: (pages: number) => `A4で${pages}枚です。`,
  pagesWithContinuation: (pages: number) => `別紙を含めて、A4で${pages}枚です。`,
  continued: '欄に収まらず、全文が別紙に続く項目',
  lost: '紙に正しく出ない文字',
  lostMissing: (label: string, character: string) => `${label}の「${character}」は「〓」と印刷されます。`,
  lostVariant: (label: string, character: string) =>
    `${label}の「${character}」は、標準の字形で印刷されます。`,
  lostSomewhere: '発行者',
  unchangedTitle: '送付した内容から変わっていません',
} as const;

export const pdfTexts = {
  title: '紙の見え方',
  frame: '入院時情報提供書のPDF',
  refresh: 'PDFを作り直す',
  outdated: 'PDFを作ったあとに記入が変わりました。',
  open: 'PDFを新しいタブで開く',
  cannotShow: 'このブラウザーは画面の中にPDFを表示できません。新しいタブで開いて確かめてください。',
} as const;

export const receivedTexts = {
  from: '送付元',
  careManager: '介護支援専門員',
  providedAt: '情報提供',
  read: '開いたことは、送付元に「既読」と伝わります。',
  empty: '記入のない欄',
  blanks: (count: number) => `記入のない項目 ${count}件`,
  differences: (before: number) => `第${before}報から変わったところ`,
  noDifference: '前の報から変わった項目はありません。',
  before: '前',
  after: '今回',
  changed: '変更',
  noneLeft: 'この提供書は取り消されています',
  older: (latest: number) => `これは前の報です。最新は第${latest}報です。`,
  latest: '最新の報を開く',
  olderVersions: '前の報',
  pdf: 'PDFを開く・印刷する',
  writeNote: '連携連絡票を書く',
} as const;

export const listTexts = {
  title: '入院時情報提供書',
  filter: '表示する提供書',
  all: 'すべて',
  state: { draft: '下書き', sent: '受領待ち', received: '受領済み', read: '既読', withdrawn: '取消' },
  none: 'ここに表示する提供書はありません。',
  start: '提供書は、入院の画面から書き始めます。',
  unknownName: '(氏名なし)',
  revised: '送付のあとに書き直しています',
  admittedOn: '入院',
  draftedAt: '作成',
} as const;

export const entryTexts = {
  write: '入院時情報提供書を書く',
  goOn: '入院時情報提供書の続きを書く',
  show: '入院時情報提供書を開く',
  read: '入院時情報提供書を読む',
} as const;
