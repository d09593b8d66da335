import { ApiProperty } from '@nestjs/swagger';
import type { OrganisationId, StaffId, StaffRole } from '@tsunagi/domain';

/** 使われていない招待。リンクそのものは残っていない */
export class OpenInvitationResponse {
  /** 招待された人の番号。取り消しと再発行に使う */
  readonly staffId!: StaffId;
  readonly role!: StaffRole;
  readonly organisationId!: OrganisationId;
  readonly organisationName!: string | null;
  /** だれに渡すか(控え) */
  readonly recipient!: string | null;
  /** 協定世界時 */
  readonly issuedAt!: string;
  /** 協定世界時 */
  readonly expiresAt!: string;
  readonly hasExpired!: boolean;
}

export class OpenInvitationsResponse {
  /** 新しい順 */
  @ApiProperty({ type: [OpenInvitationResponse] })
  readonly invitations!: readonly OpenInvitationResponse[];
}
