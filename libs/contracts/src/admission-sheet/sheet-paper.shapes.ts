/** 印刷するとどうなるか */
export interface SheetPaperResponse {
  readonly look: 'print' | 'fax';
  /** 別紙を含む枚数 */
  readonly pages: number;
  /** 欄に収まらず、全文が別紙に続く項目 */
  readonly continued: readonly string[];
}
