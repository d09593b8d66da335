import type { CivilDate } from '@tsunagi/domain';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate } from '../../platform/validation/rules.js';

export class ExpectDischargeRequest extends HappenedRequest {
  /** 退院予定日 */
  @IsCivilDate()
  readonly expectedOn!: CivilDate;
}
