export const dateTexts = {
  notUnderstood: '日付として読めません。2026/12/7、R8.12.7、昭和10年4月5日 のように入れてください。',
  noSuchDay: '暦にない日です。月と日を確かめてください。',
  outsideEra: (era: string, from: string, to: string) =>
    to.startsWith('9999')
      ? `${era}は${from}からです。年を確かめてください。`
      : `${era}は${from}から${to}までです。年を確かめてください。`,
  calendar: 'カレンダーから選ぶ',
  calendarOf: (label: string) => `${label}をカレンダーから選ぶ`,
} as const;
