import type { StaffRole } from '@tsunagi/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { EVERY_ROLE } from '../../platform/auth/rights.js';

export class InviteStaffRequest {
  @IsIn(EVERY_ROLE)
  readonly role!: StaffRole;

  /** 省略時は自分の事業所・病院 */
  @IsOptional()
  @IsUUID()
  readonly organisationId?: string;
}
