import type { StayLineResponse } from './stay-line.shapes.js';

export interface SearchStaysRequest {
  /** 前の頁の nextCursor。省略時は最初の頁 */
  readonly cursor?: string;
  /** 一頁の件数。省略時は50 */
  readonly limit?: number;
  /** 氏名・フリガナの一部、生年月日、病院では患者IDの先頭。空白で区切ると、すべてに当てはまる人 */
  readonly query: string;
  /** `true`: 入院中と予定、`false`: 終わったもの。省略時は両方 */
  readonly open?: boolean;
}

/** 見つかった入院。入院中と予定が先、入院日の新しい順 */
export interface FoundStaysResponse {
  readonly rows: readonly StayLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor: string | null;
}
