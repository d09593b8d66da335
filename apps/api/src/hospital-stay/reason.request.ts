import { HappenedRequest } from '../document/happened.request.js';
import { IsText } from '../platform/validation/rules.js';

export class ReasonRequest extends HappenedRequest {
  /** 理由 */
  @IsText(500)
  readonly reason!: string;
}
