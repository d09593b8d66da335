export interface WithdrawNoteRequest {
  /** 取り消す理由 */
  readonly reason: string;
}
