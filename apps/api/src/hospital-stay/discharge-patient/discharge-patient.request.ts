import type { CivilDate, DischargeDestination } from '@tsunagi/domain';
import { IsIn } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate } from '../../platform/validation/rules.js';

const DESTINATIONS: readonly DischargeDestination[] = ['home', 'facility', 'other'];

export class DischargePatientRequest extends HappenedRequest {
  /** 退院日 */
  @IsCivilDate()
  readonly dischargedOn!: CivilDate;

  /** 退院先 */
  @IsIn(DESTINATIONS)
  readonly destination!: DischargeDestination;
}
