import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class ConfirmNoteReceiptRequest extends HappenedRequest {
  /** 電話で確かめた相手 */
  @IsOptional()
  @IsText(200)
  readonly confirmedWith?: string;
}
