import { IsBoolean, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class SearchStaysRequest extends PagedRequest {
  /** 氏名・フリガナの一部、生年月日、病院では患者IDの先頭。空白で区切ると、すべてに当てはまる人 */
  @IsText(100)
  readonly query!: string;

  /** `true`: 入院中と予定、`false`: 終わったもの。省略時は両方 */
  @IsOptional()
  @IsBoolean()
  readonly open?: boolean;
}
