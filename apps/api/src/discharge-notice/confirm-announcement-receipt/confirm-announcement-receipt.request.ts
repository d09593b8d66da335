import { IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class ConfirmAnnouncementReceiptRequest extends HappenedRequest {
  /** 病院が電話で確かめたときの相手 */
  @IsOptional()
  @IsText(200)
  readonly confirmedWith?: string | null;
}
