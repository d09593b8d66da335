import { ApiProperty } from '@nestjs/swagger';
import { StayLineResponse } from '../list-stays/stay-line.response.js';

/** 見つかった入院。入院中と予定が先、入院日の新しい順 */
export class FoundStaysResponse {
  @ApiProperty({ type: [StayLineResponse] })
  readonly rows!: readonly StayLineResponse[];
  /** 次の頁を読むときに添える。最後の頁では null */
  readonly nextCursor!: string | null;
}
