export const sessionTexts = {
  title: 'サインイン',
  lead: '病院と介護支援専門員のあいだの、入院・退院の引き継ぎ',
  login: 'ログインID',
  password: 'パスワード',
  submit: 'サインインする',
  help: 'ログインIDやパスワードが分からないときは、所属先の管理者に新しい招待を依頼してください。',
} as const;
