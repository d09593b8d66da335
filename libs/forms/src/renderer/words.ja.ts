/** Words that every form may need, whatever it is. */
export const formWords = {
  withheld: 'FAXには記載しません（電話でご確認ください）',
  omitted: '（省略）',
  ellipsis: '…',
  continued: (number: number) => `（続きは別紙※${number}）`,
  elsewhere: (number: number) => `（別紙※${number}）`,
  continuedTitle: (number: number, label: string) => `※${number}　${label}（全文）`,
  continuedAgain: (number: number, label: string) => `※${number}　${label}（全文の続き）`,
  report: (number: number) => `第${number}報`,
  draft: '下書き',
  withdrawn: '取消',
  proposal: '様式案',
  edition: (edition: string) => `${edition}年版`,
  page: (page: number, pages: number) => `${page}／${pages}頁`,
} as const;
