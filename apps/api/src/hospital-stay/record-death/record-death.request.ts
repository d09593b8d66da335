import type { CivilDate } from '@tsunagi/domain';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate } from '../../platform/validation/rules.js';

export class RecordDeathRequest extends HappenedRequest {
  @IsCivilDate()
  readonly diedOn!: CivilDate;
}
