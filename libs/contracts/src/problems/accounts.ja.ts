export const accountMessages = {
  loginShape: '半角の英数字と . _ @ - で3〜64文字にしてください。',
  organisationNeeded: '最初の管理者は、所属する組織を入力してください。',
} as const;
