import type { SheetOfferResponse } from '@tsunagi/contracts';

/** Where a prefilled value comes from. */
export const sourceNames: Readonly<Record<SheetOfferResponse['source']['from'], string>> = {
  stay: '病院の入院登録',
  patient: '利用者の記録',
  previousSheet: '前回の提供書',
  office: '事業所の登録',
  hospital: '病院の登録',
};

export const editingTexts = {
  groups: 'この区分の中',
  saved: (time: string) => `${time} 保存済み`,
  saving: '保存しています…',
  unsaved: '未保存の入力があります。自動で保存します。',
  unsavable: (count: number) => `保存できない入力が${count}件あります。`,
  showProblems: '確かめる',
  away: 'まだ保存できていません。入力は残っています。つながりしだい、自動で保存します。',
  saveNow: 'いま保存する',
  from: (name: string, day: string) => `${name} ${day} より`,
  offered: (name: string, day: string, value: string) => `${name} ${day}: ${value}`,
  takePrevious: '前回と同じにする',
  takeFact: 'この値にする',
  takeOf: (label: string, act: string) => `${label}を${act}`,
  takeBack: '前の入力に戻す',
  takeBackOf: (label: string) => `${label}を前の入力に戻す`,
  takenOver: '入れ替えました。',
  difficultyFactor: '「退院困難な要因」に関連する項目',
  restricted: 'FAX用の印刷と、ご家族が見る画面では伏せられます。',
  setBySending: '送付のときに、その日時が入ります。',
  notAsked: (label: string, options: string) =>
    `「${label}」が「${options}」のときの項目です。このままでも印刷されます。不要なら消してください。`,
  clear: '消す',
  clearOf: (label: string) => `${label}を消す`,
  or: '」か「',
  variantLost: (character: string, shape: string) =>
    `「${character}」は、印刷では「${shape}」の形になります。`,
  missing: (character: string) =>
    `「${character}」は、印刷では「〓」になります。別の字か、かなで書いてください。`,
  roomLeft: (left: number) => `印刷の枠: あと${left}文字`,
  goesOn: (over: number) => `印刷の枠に入らない約${over}文字は「別紙」に続きます。`,
  charactersLeft: (left: number) => `あと${left}文字まで入力できます。`,
  contestedTitle: '同じ項目に、別の内容が先に保存されています',
  contestedLead:
    'ほかの方、または別の画面で保存された内容と、この画面の入力が違います。項目ごとに、残すほうを選んでください。選ぶまでは、どちらも消えません。',
  mine: 'この画面の入力',
  theirs: '先に保存された内容',
  keepChosen: '選んだほうを残す',
  chooseFirst: 'どちらを残すか選んでください。',
  blankInput: '(空欄)',
} as const;
