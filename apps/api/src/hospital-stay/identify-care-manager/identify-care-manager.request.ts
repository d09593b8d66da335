import type { OrganisationId, StaffId } from '@tsunagi/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class IdentifyCareManagerRequest extends HappenedRequest {
  /** 担当の事業所・センター */
  @IsUUID()
  readonly officeId!: OrganisationId;

  /** 担当者がこのシステムの利用者のとき */
  @IsOptional()
  @IsUUID()
  readonly careManagerId?: StaffId | null;

  /** 担当者の氏名 */
  @IsOptional()
  @IsText(100)
  readonly careManagerName?: string | null;
}
