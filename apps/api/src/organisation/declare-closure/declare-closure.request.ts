import type { CivilDate } from '@tsunagi/domain';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate } from '../../platform/validation/rules.js';

/** 臨時休業。両端の日を含む */
export class DeclareClosureRequest extends HappenedRequest {
  @IsCivilDate()
  readonly from!: CivilDate;

  @IsCivilDate()
  readonly to!: CivilDate;
}
