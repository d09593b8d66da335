import type { DeliveryChannel, Instant, OrganisationId, StaffId } from '@tsunagi/domain';
import type { ConsentResponse } from '../document/document.shapes.js';

/** 読んだ人と日時 */
export interface SheetReadingResponse {
  readonly staffId: StaffId;
  readonly at: Instant;
}

/** ひとつの報とその後 */
export interface SheetVersionResponse {
  readonly version: number;
  readonly hospitalId: OrganisationId;
  readonly sentAt: Instant;
  /** 情報提供日時 */
  readonly providedAt: Instant;
  readonly channel: DeliveryChannel;
  readonly consent: ConsentResponse;
  readonly receiptConfirmedAt: Instant | null;
  readonly confirmedWith: string | null;
  readonly reads: readonly SheetReadingResponse[];
  readonly withdrawnAt: Instant | null;
  readonly withdrawalReason: string | null;
}
