import type { CareLevel, CertificationStatus, CivilDate } from '@tsunagi/domain';
import { IsIn, IsOptional } from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsWrittenDate } from '../written-date.js';

const STATUSES: readonly CertificationStatus[] = [
  'certified',
  'applied',
  'revisionApplied',
  'notApplied',
  'unknown',
];
const CARE_LEVELS: readonly CareLevel[] = [
  ...(['notEligible', 'programmeTarget', 'support1', 'support2'] as const),
  ...(['care1', 'care2', 'care3', 'care4', 'care5', 'independent'] as const),
];

/** 要介護認定 */
export class RecordCareCertificationRequest extends HappenedRequest {
  @IsIn(STATUSES)
  readonly status!: CertificationStatus;

  /** 要介護度 */
  @IsOptional()
  @IsIn(CARE_LEVELS)
  readonly careLevel?: CareLevel | null;

  /** 有効期間の始まり */
  @IsOptional()
  @IsWrittenDate()
  readonly validFrom?: CivilDate | null;

  /** 有効期間の終わり */
  @IsOptional()
  @IsWrittenDate()
  readonly validTo?: CivilDate | null;

  /** 申請日 */
  @IsOptional()
  @IsWrittenDate()
  readonly appliedOn?: CivilDate | null;
}
