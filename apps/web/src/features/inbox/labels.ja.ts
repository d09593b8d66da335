export const inboxTexts = {
  title: '受信箱',
  lead: '新しい順です。退院の連絡には、その場で返答できます。',
  filter: '状態で絞り込む',
  all: 'すべて',
  none: '届いているものはありません。',
  unknownName: '(氏名なし)',
  withdrawn: 'この連絡は取り消されました',
  urgent: '至急',
  wantedBy: '回答希望',
  openStay: '入院の経過を見る',
  openSheet: '入院時情報提供書を開く(PDF)',
  openNote: '連携連絡票を開く(PDF)',
  ask: 'この日までに準備できますか',
  earliest: '間に合う最も早い日',
  earliestSupport: '日が決められないときは「要相談」を選んでください。',
  reason: '理由',
  offered: 'できるときは、一度押すと返答が届きます。',
  send: 'と返答する',
  cancel: 'やめる',
  done: '返答しました。病院に伝わっています。',
} as const;

export const answerNames = { possible: 'できる', difficult: '難しい', toBeDiscussed: '要相談' } as const;
export const gradeNames = { prospect: '見込み', planned: '予定', confirmed: '確定' } as const;
