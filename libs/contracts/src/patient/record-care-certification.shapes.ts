import type { CareLevel, CertificationStatus, CivilDate, Instant } from '@tsunagi/domain';

/** 要介護認定 */
export interface RecordCareCertificationRequest {
  /** 実際に起きた日時。省略時はいま */
  readonly occurredAt?: Instant;
  readonly status: CertificationStatus;
  /** 要介護度 */
  readonly careLevel?: CareLevel | null;
  /** 有効期間の始まり */
  readonly validFrom?: CivilDate | null;
  /** 有効期間の終わり */
  readonly validTo?: CivilDate | null;
  /** 申請日 */
  readonly appliedOn?: CivilDate | null;
}
