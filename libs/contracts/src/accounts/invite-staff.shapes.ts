import type { StaffRole } from '@tsunagi/domain';

export interface InviteStaffRequest {
  readonly role: StaffRole;
  /** 省略時は自分の事業所・病院 */
  readonly organisationId?: string;
  /** だれに渡すか(控え)。使われたとき、取り消したときに消える */
  readonly recipient?: string;
}
