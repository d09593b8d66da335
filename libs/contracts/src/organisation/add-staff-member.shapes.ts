import type { Instant, StaffRole } from '@tsunagi/domain';

/** 職員名簿に載せる。サインインできるようにするのは招待 */
export interface AddStaffMemberRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly role: StaffRole;
  readonly name: string;
  readonly kana?: string | null;
}
