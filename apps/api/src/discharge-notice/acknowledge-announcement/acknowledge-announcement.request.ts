import type { CivilDate, PreparationAnswer } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate, IsText } from '../../platform/validation/rules.js';

const ANSWERS: readonly PreparationAnswer[] = ['possible', 'difficult', 'toBeDiscussed'];

export class AcknowledgeAnnouncementRequest extends HappenedRequest {
  /** できる・難しい・要相談 */
  @IsIn(ANSWERS)
  readonly answer!: PreparationAnswer;

  /** 間に合う最も早い日(難しいとき) */
  @IsOptional()
  @IsCivilDate()
  readonly earliestOn?: CivilDate | null;

  /** 理由(難しいとき) */
  @IsOptional()
  @IsText()
  readonly reason?: string | null;

  /** 返答する人の氏名。省略時は職員名簿の氏名 */
  @IsOptional()
  @IsText(100)
  readonly acknowledgedByName?: string | null;
}
