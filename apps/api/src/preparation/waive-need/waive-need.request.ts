import { HappenedRequest } from '../../document/happened.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class WaiveNeedRequest extends HappenedRequest {
  /** 不要とする理由 */
  @IsText()
  readonly reason!: string;
}
