export const regionTexts = {
  title: '圏域の指標',
  lead: '病院と、事業所・センターの動きを、同じ物差しで並べます。氏名も、組織ごとの数も出しません。',
  asOn: (day: string) => `${day}の時点`,
  now: 'いま入院中・入院予定の人',
  nowSupport:
    '準備期間の最新の判定で数えます。「判定なし」は、退院調整が不要、未判定、予定日未定、対象外の人です。',
  filter: '見る範囲',
  to: '終わりの月',
  span: '期間',
  kind: '事業所・センターの種類',
  months: (count: number) => `${count}か月`,
  month: '月',
  kindColumn: '種類',
  definition: '数え方',
  people: '人',
  empty: 'この種類の数はありません。',
  yardstick: '物差しと、隠している欄について',
  watch: 'ひとりずつの準備期間を見る(氏名なし)',
  period: (from: string, to: string) => (from === to ? from : `${from}〜${to}`),
} as const;

/** `2026年11月` */
export const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;
