import type { CivilDate, OrganisationId } from '@tsunagi/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

export class MakeHospitalTransferRequest extends HappenedRequest {
  /** 転院日 */
  @IsCivilDate()
  readonly transferredOn!: CivilDate;

  /** 転院先 */
  @IsOptional()
  @IsUUID()
  readonly toHospitalId?: OrganisationId | null;

  /** 登録されていない転院先の名称 */
  @IsOptional()
  @IsText(200)
  readonly toHospitalName?: string | null;
}
