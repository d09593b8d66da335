import type { CivilDate, ConsentReference } from '@tsunagi/domain';

/** 同意の根拠; `unrecorded` は未記録 */
export interface ConsentRequest {
  readonly form: ConsentReference['form'];
  readonly givenBy?: ConsentReference['givenBy'];
  readonly givenOn?: CivilDate | null;
}
