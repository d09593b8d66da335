import type { CivilDate, CoordinationCriterion } from '@tsunagi/domain';
import { ArrayUnique, IsBoolean, IsIn, IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

const CRITERIA: readonly CoordinationCriterion[] = [
  'helpToStandOrWalk',
  'helpWithEating',
  'helpWithToileting',
  'dementiaDisturbingLife',
  'aloneNeedingHousework',
  'terminalCancer',
  'newMedicalProcedure',
  'screeningResult',
];

export class JudgeCoordinationRequest extends HappenedRequest {
  /** 退院調整が必要か */
  @IsBoolean()
  readonly needed!: boolean;

  /** 判定日。省略時は起きた日 */
  @IsOptional()
  @IsCivilDate()
  readonly judgedOn?: CivilDate;

  /** 当てはまる基準 */
  @IsOptional()
  @IsIn(CRITERIA, { each: true })
  @ArrayUnique()
  readonly criteria?: readonly CoordinationCriterion[];

  /** 理由 */
  @IsOptional()
  @IsText()
  readonly reason?: string | null;
}
