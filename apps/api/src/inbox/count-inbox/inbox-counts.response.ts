import { ApiProperty } from '@nestjs/swagger';
import type { InboxState } from '@tsunagi/read-models';

export class InboxCountResponse {
  readonly state!: InboxState;
  /** 未読・受領・既読・対応中・完了 */
  readonly stateName!: string;
  readonly count!: number;
}

/** 受信箱の件数 */
export class InboxCountsResponse {
  /** どの状態も、0件でも */
  @ApiProperty({ type: [InboxCountResponse] })
  readonly counts!: readonly InboxCountResponse[];
}
