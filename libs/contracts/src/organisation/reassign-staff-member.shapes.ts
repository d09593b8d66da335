import type { Instant, StaffRole } from '@tsunagi/domain';

/** 役割を変える。次の操作から新しい役割になる */
export interface ReassignStaffMemberRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly role: StaffRole;
}
