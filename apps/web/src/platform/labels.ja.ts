/** What is said when the server itself says nothing. */
export const serverTexts = {
  unreachable:
    'サーバーにつながりません。通信を確かめて、もう一度お試しください。入力した内容は消えていません。',
  unexpected: '処理できませんでした。しばらくしてから、もう一度お試しください。',
} as const;

export const liveTexts = {
  live: '最新の状態です',
  reconnecting: '接続し直しています',
  arrived: (count: number): string => `新しい届きが${count}件あります`,
  moved: '並びが変わりました',
  show: '表示する',
} as const;
