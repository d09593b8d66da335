import { organisationMessages } from '@tsunagi/contracts';
import { type CivilDate, isTimeOfDay, type OpeningHours } from '@tsunagi/domain';
import { ApiProperty, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  Matches,
  ValidateBy,
  ValidateNested,
} from 'class-validator';
import { HappenedRequest } from '../../document/happened.request.js';
import { IsCivilDate } from '../../platform/validation/rules.js';

const isOpeningHours = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return value === null;
  const { opensAt, closesAt, ...others } = value as Record<string, unknown>;
  const isWhole = Object.keys(others).length === 0;
  return isWhole && [opensAt, closesAt].every((time) => typeof time === 'string' && isTimeOfDay(time));
};

const isWeek = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 7 && value.every(isOpeningHours);

const DAY_OF_YEAR = /^\d{2}-\d{2}$/;

export class YearlyClosureRequest {
  @Matches(DAY_OF_YEAR, { message: organisationMessages.dayOfYear })
  readonly from!: string;

  @Matches(DAY_OF_YEAR, { message: organisationMessages.dayOfYear })
  readonly to!: string;
}

/** 運営規程の営業日・営業時間 */
export class SetBusinessHoursRequest extends HappenedRequest {
  /** 効力の始まる日 */
  @IsCivilDate()
  readonly effectiveFrom!: CivilDate;

  /** 日曜から土曜まで七日分。休みの日は null */
  @ApiProperty({ type: 'array', items: { $ref: getSchemaPath('OpeningHoursResponse'), nullable: true } })
  @ValidateBy({
    name: 'isWeek',
    validator: { validate: isWeek, defaultMessage: () => organisationMessages.weekly },
  })
  readonly weekly!: readonly (OpeningHours | null)[];

  /** 祝日に営業するか */
  @IsBoolean()
  readonly opensOnHolidays!: boolean;

  /** 毎年の休業(年をまたいでもよい) */
  @ApiPropertyOptional({ type: [YearlyClosureRequest] })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => YearlyClosureRequest)
  readonly yearlyClosures?: readonly YearlyClosureRequest[];
}
