/** What the console of the server says to the person who started it. */
export const consoleTexts = {
  serving: (product: string, version: string, address: string): string =>
    `${product} ${version} を ${address}/ で提供しています。`,
  demonstration: (day: string): string => `デモです。模擬時計は ${day} を指しています。`,
  firstAdministrator: (link: string): string => `最初の管理者を登録するリンク(一度だけ、24時間有効): ${link}`,
  stopped: '停止しました。記録はすべて保存されています。',
} as const;
