import type { CivilDate } from '@tsunagi/domain';
import { IsOptional } from 'class-validator';
import { IsCivilDate } from '../../platform/validation/rules.js';

export class PreviewPreparationRequest {
  /** 試してみる退院予定日。省略時は、いまの予定日 */
  @IsOptional()
  @IsCivilDate()
  readonly expectedOn?: CivilDate;
}
