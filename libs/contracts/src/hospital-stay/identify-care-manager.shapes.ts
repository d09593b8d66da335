import type { Instant, OrganisationId, StaffId } from '@tsunagi/domain';

export interface IdentifyCareManagerRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 担当の事業所・センター */
  readonly officeId: OrganisationId;
  /** 担当者がこのシステムの利用者のとき */
  readonly careManagerId?: StaffId | null;
  /** 担当者の氏名 */
  readonly careManagerName?: string | null;
}
