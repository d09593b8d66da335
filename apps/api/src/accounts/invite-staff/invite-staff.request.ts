import type { StaffRole } from '@tsunagi/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { EVERY_ROLE } from '../../platform/auth/rights.js';
import { IsText } from '../../platform/validation/rules.js';

export class InviteStaffRequest {
  @IsIn(EVERY_ROLE)
  readonly role!: StaffRole;

  /** 省略時は自分の事業所・病院 */
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;

  /** だれに渡すか(控え)。使われたとき、取り消したときに消える */
  @IsOptional()
  @IsText(60)
  readonly recipient?: string;
}
