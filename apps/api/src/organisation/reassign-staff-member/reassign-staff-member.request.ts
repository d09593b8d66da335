import type { StaffRole } from '@tsunagi/domain';
import { IsIn } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { EVERY_ROLE } from '../../platform/auth/rights.js';

/** 役割を変える。次の操作から新しい役割になる */
export class ReassignStaffMemberRequest extends HappenedRequest {
  @IsIn(EVERY_ROLE)
  readonly role!: StaffRole;
}
