export const invitationTexts = {
  title: '招待を受ける',
  lead: 'あなたのお名前と、サインインに使うログインID・パスワードを決めてください。',
  noToken: 'このリンクには招待の番号がありません。届いたリンクをそのまま開いてください。',
  name: '氏名',
  kana: 'フリガナ',
  kanaSupport: '例: ミヤギ ハナコ',
  login: 'ログインID',
  loginSupport: '半角の英数字と . _ @ - で3〜64文字',
  password: 'パスワード',
  passwordSupport: '10文字以上',
  show: '入力した文字を表示する',
  organisation: 'あなたの組織',
  organisationLead: '最初の管理者として、所属する組織を登録します。ほかの組織は、あとから登録できます。',
  kind: '組織の種類',
  organisationName: '組織の名称',
  tel: '電話番号',
  fax: 'FAX番号',
  submit: '登録してサインインする',
} as const;

export const organisationKinds: readonly (readonly [value: string, label: string])[] = [
  ['regionalCoordination', '圏域の調整役(保健所など)'],
  ['hospital', '病院'],
  ['homeCareSupportOffice', '居宅介護支援事業所'],
  ['communitySupportCenter', '地域包括支援センター'],
  ['smallMultifunctionalOffice', '小規模多機能型居宅介護事業所'],
  ['nursingMultifunctionalOffice', '看護小規模多機能型居宅介護事業所'],
];
