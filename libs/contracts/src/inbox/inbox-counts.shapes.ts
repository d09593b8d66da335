import type { inboxStateNames } from './labels.ja.js';

export interface InboxCountResponse {
  readonly state: keyof typeof inboxStateNames;
  /** 未読・受領・既読・対応中・完了 */
  readonly stateName: string;
  readonly count: number;
}

/** 受信箱の件数 */
export interface InboxCountsResponse {
  /** どの状態も、0件でも */
  readonly counts: readonly InboxCountResponse[];
}
