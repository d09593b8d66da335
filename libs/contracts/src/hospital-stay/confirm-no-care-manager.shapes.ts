import type { Instant, OrganisationId } from '@tsunagi/domain';

export interface ConfirmNoCareManagerRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  /** 住所地の地域包括支援センター。分かるとき */
  readonly communitySupportCenterId?: OrganisationId | null;
}
