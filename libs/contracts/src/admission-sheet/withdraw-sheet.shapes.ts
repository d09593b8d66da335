export interface WithdrawSheetRequest {
  /** 取り消す理由 */
  readonly reason: string;
}
