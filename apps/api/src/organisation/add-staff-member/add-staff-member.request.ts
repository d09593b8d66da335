import type { StaffRole } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { EVERY_ROLE } from '../../platform/auth/rights.js';
import { IsText } from '../../platform/validation/rules.js';

/** 職員名簿に載せる。サインインできるようにするのは招待 */
export class AddStaffMemberRequest extends HappenedRequest {
  @IsIn(EVERY_ROLE)
  readonly role!: StaffRole;

  @IsText(100)
  readonly name!: string;

  @IsOptional()
  @IsText(100)
  readonly kana?: string | null;
}
