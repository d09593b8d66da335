import { ApiProperty } from '@nestjs/swagger';
import type {
  CivilDate,
  Instant,
  PreparationInputs,
  PreparationResult,
  PreparationStatus,
  RequiredDays,
} from '@tsunagi/domain';

/** いちどの判定と、計算に使ったもののすべて */
export class AssessmentResponse implements PreparationResult {
  readonly assessedAt!: Instant;
  readonly recordedAt!: Instant;
  readonly status!: PreparationStatus;
  /** 足りている・注意・不足・当日・連絡なし ほか */
  readonly statusName!: string;
  readonly sentence!: string;
  readonly ruleId!: string;
  readonly ruleVersion!: number;
  readonly inputs!: PreparationInputs;
  /** 有効連絡日 */
  readonly effectiveNoticeOn!: CivilDate | null;
  readonly usableDays!: number | null;
  readonly requiredDays!: RequiredDays | null;
  readonly profile!: string | null;
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  readonly bottleneckTask!: PreparationResult['bottleneckTask'];
  readonly sufficientOn!: CivilDate | null;
  readonly noticeNeededBy!: CivilDate | null;
}

export class AssessmentsResponse {
  /** 古い順 */
  @ApiProperty({ type: [AssessmentResponse] })
  readonly rows!: readonly AssessmentResponse[];
}
