import { indicatorMessages } from '@tsunagi/contracts';
import { IsOptional, Matches } from 'class-validator';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** 何月から何月まで。省略時は今月までの3か月 */
export class ShowIndicatorsRequest {
  /** YYYY-MM */
  @IsOptional()
  @Matches(MONTH, { message: indicatorMessages.month })
  readonly from?: string;

  /** YYYY-MM */
  @IsOptional()
  @Matches(MONTH, { message: indicatorMessages.month })
  readonly to?: string;
}
