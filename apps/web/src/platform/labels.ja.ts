/** What is said when the server itself says nothing. */
export const serverTexts = {
  unreachable:
    'サーバーにつながりません。通信を確かめて、もう一度お試しください。入力した内容は消えていません。',
  unexpected: '処理できませんでした。しばらくしてから、もう一度お試しください。',
} as const;
