import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate, DeliveryChannel, Instant, SheetId, StayId } from '@tsunagi/domain';
import type { SheetState } from '@tsunagi/read-models';

/** 入院時情報提供書一枚の、いまの状態 */
export class SheetLineResponse {
  readonly sheetId!: SheetId;
  readonly stayId!: StayId;
  /** 消去されていれば null */
  readonly name!: string | null;
  readonly kana!: string | null;
  readonly hospitalName!: string | null;
  readonly officeName!: string | null;
  readonly ward!: string | null;
  readonly admittedOn!: CivilDate | null;
  readonly state!: SheetState;
  /** 第n報。0は未送付 */
  readonly version!: number;
  /** 送付のあとに記入が変わった。事業所だけに見える */
  readonly isBeingRevised!: boolean;
  readonly draftedAt!: Instant;
  readonly sentAt!: Instant | null;
  readonly providedAt!: Instant | null;
  readonly channel!: DeliveryChannel | null;
  readonly receiptConfirmedAt!: Instant | null;
  readonly readAt!: Instant | null;
}

export class SheetPageResponse {
  @ApiProperty({ type: [SheetLineResponse] })
  readonly rows!: readonly SheetLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor!: string | null;
}
