import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import type { CivilDate, ClosedReason, OrganisationId, OrganisationKind } from '@tsunagi/domain';

/** 一日の営業時間 */
export class DayHoursResponse {
  readonly opensAt!: string;
  readonly closesAt!: string;
}

/** 休みの期間。両端を含む */
export class ClosedDaysResponse {
  readonly from!: CivilDate;
  readonly to!: CivilDate;
}

/** 連絡先ひとつと、いつ開いているか */
@ApiExtraModels(DayHoursResponse)
export class ContactResponse {
  readonly organisationId!: OrganisationId;
  readonly kind!: OrganisationKind;
  readonly name!: string;
  readonly address!: string | null;
  readonly tel!: string | null;
  readonly fax!: string | null;
  /** つなぎの受信箱を読む職員がいる */
  readonly readsInbox!: boolean;
  /** 日曜から土曜まで。休みは null */
  @ApiProperty({ type: 'array', items: { $ref: getSchemaPath(DayHoursResponse), nullable: true } })
  readonly weekly!: readonly (DayHoursResponse | null)[];
  /** 届け出がなく、ふつうの営業日とみなしている */
  readonly hoursAssumed!: boolean;
  /** 今日の休みの理由。営業日なら null */
  readonly closedToday!: ClosedReason | null;
  /** 今日より後の、最初の営業日 */
  readonly nextOpenOn!: CivilDate | null;
  /** これからの臨時休業 */
  @ApiProperty({ type: [ClosedDaysResponse] })
  readonly closures!: readonly ClosedDaysResponse[];
}
