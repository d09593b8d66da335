export const sessionTexts = {
  title: 'サインイン',
  lead: '病院と介護支援専門員のあいだの、入院・退院の引き継ぎ',
  login: 'ログインID',
  password: 'パスワード',
  passwordSupport: '貼り付けもできます。',
  show: '入力した文字を表示する',
  submit: 'サインインする',
  loginMissing: 'ログインIDを入れてください。',
  passwordMissing: 'パスワードを入れてください。',
  wrong:
    'ログインIDかパスワードが違います。全角になっていないか、大文字・小文字を確かめて、もう一度入れてください。',
  help: 'ログインIDやパスワードが分からないときは、所属先の管理者に新しい招待を依頼してください。',
  account: 'サインインしている人',
  unnamed: '氏名の登録なし',
  signOut: 'サインアウト',
  switchHint: 'ほかの人が使うときは、サインアウトして、その人のログインIDでサインインしてください。',
  idleTitle: 'まもなくサインアウトします',
  idle: (minutes: number) =>
    `${minutes}分間、操作がありません。共用のパソコンで情報が見えたままにならないよう、まもなくサインアウトします。`,
  idleLeft: (minutes: number) => `あと${minutes}分`,
  goOn: '続けて使う',
} as const;

export const roleNames: Readonly<Record<string, string>> = {
  liaisonStaff: '地域医療連携室',
  ward: '病棟',
  careManager: '介護支援専門員',
  officeAdministrator: '管理者',
  regionalCoordinator: '圏域の調整役',
};
