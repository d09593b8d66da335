import { ApiProperty } from '@nestjs/swagger';
import type { DeliveryChannel, Instant, OrganisationId, StaffId } from '@tsunagi/domain';
import { ConsentResponse } from '../../document/document.response.js';

/** 読んだ人と日時 */
export class SheetReadingResponse {
  readonly staffId!: StaffId;
  readonly at!: Instant;
}

/** ひとつの報とその後 */
export class SheetVersionResponse {
  readonly version!: number;
  readonly hospitalId!: OrganisationId;
  readonly sentAt!: Instant;
  /** 情報提供日時 */
  readonly providedAt!: Instant;
  readonly channel!: DeliveryChannel;
  readonly consent!: ConsentResponse;
  readonly receiptConfirmedAt!: Instant | null;
  readonly confirmedWith!: string | null;
  @ApiProperty({ type: [SheetReadingResponse] })
  readonly reads!: readonly SheetReadingResponse[];
  readonly withdrawnAt!: Instant | null;
  readonly withdrawalReason!: string | null;
}
