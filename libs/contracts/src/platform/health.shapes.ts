export interface HealthResponse {
  /** すべて正常 */
  readonly healthy: boolean;
  /** 読み出し用の表が記録に追いついていない */
  readonly isLagging: boolean;
  /** 追いついていないのに、進んでもいない */
  readonly isNotAdvancing: boolean;
  /** 止まっている表 */
  readonly stoppedProjections: string[];
  /** 失敗をくり返している反応 */
  readonly failingReactions: string[];
}
