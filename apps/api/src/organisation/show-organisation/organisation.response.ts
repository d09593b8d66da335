import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { CivilDate } from '@tsunagi/domain';
import { OrganisationLineResponse } from '../list-organisations/organisation-line.response.js';

/** 一日の営業時間 */
export class OpeningHoursResponse {
  readonly opensAt!: string;
  readonly closesAt!: string;
}

/** 毎年の休み。MM-DD、両端を含む */
export class YearlyClosureResponse {
  readonly from!: string;
  readonly to!: string;
}

/** 営業日・営業時間 */
@ApiExtraModels(OpeningHoursResponse)
export class BusinessHoursResponse {
  readonly effectiveFrom!: CivilDate;
  /** 日曜から土曜まで。休みは null */
  @ApiProperty({ type: 'array', items: { $ref: getSchemaPath(OpeningHoursResponse), nullable: true } })
  readonly weekly!: readonly (OpeningHoursResponse | null)[];
  readonly opensOnHolidays!: boolean;
  @ApiProperty({ type: [YearlyClosureResponse] })
  readonly yearlyClosures!: readonly YearlyClosureResponse[];
}

/** 臨時休業 */
export class ClosureResponse {
  /** 取り消すときに添える */
  readonly closureId!: string;
  readonly from!: CivilDate;
  readonly to!: CivilDate;
}

export class OrganisationResponse extends OrganisationLineResponse {
  /** 新しい順 */
  @ApiProperty({ type: [BusinessHoursResponse] })
  readonly hours!: readonly BusinessHoursResponse[];
  @ApiProperty({ type: [ClosureResponse] })
  readonly closures!: readonly ClosureResponse[];
  readonly revision!: number;
}
