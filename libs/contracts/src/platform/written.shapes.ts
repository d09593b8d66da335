/** Answer of a write that founds or changes one thing. */
export interface WrittenResponse {
  readonly id: string;
  readonly revision: number;
  /** 読み出しに添える位置 */
  readonly position: string | null;
}
