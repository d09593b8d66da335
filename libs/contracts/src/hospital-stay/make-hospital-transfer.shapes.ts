import type { CivilDate, Instant, OrganisationId } from '@tsunagi/domain';

export interface MakeHospitalTransferRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 転院日 */
  readonly transferredOn: CivilDate;
  /** 転院先 */
  readonly toHospitalId?: OrganisationId | null;
  /** 登録されていない転院先の名称 */
  readonly toHospitalName?: string | null;
}
