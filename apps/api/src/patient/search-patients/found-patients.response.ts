import { ApiProperty } from '@nestjs/swagger';
import type { CivilDate, PatientId, StayId } from '@tsunagi/domain';
import type { FoundPerson } from '@tsunagi/read-models';

/** 自院・自事業所に登録されている人 */
export class FoundPatientResponse implements Omit<FoundPerson, 'sortKey'> {
  readonly patientId!: PatientId;
  readonly name!: string | null;
  readonly kana!: string | null;
  readonly birthDate!: CivilDate | null;
  readonly sex!: string | null;
  readonly address!: string | null;
  /** 患者ID */
  readonly hospitalPatientNumber!: string | null;
  /** 入院中または予定の入院。なければ null */
  readonly openStayId!: StayId | null;
  readonly openStayStatus!: FoundPerson['openStayStatus'];
  /** 入院日または入院予定日 */
  readonly openStayOn!: CivilDate | null;
  readonly openStayWard!: string | null;
}

export class FoundPatientsResponse {
  @ApiProperty({ type: [FoundPatientResponse] })
  readonly rows!: readonly FoundPatientResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor!: string | null;
}
