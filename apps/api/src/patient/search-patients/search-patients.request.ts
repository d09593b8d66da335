import { PagedRequest } from '../../platform/http/page.request.js';
import { IsText } from '../../platform/validation/rules.js';

export class SearchPatientsRequest extends PagedRequest {
  /** 氏名・フリガナの一部、患者IDの先頭、生年月日。空白で区切ると、すべてに当てはまる人 */
  @IsText(100)
  readonly query!: string;
}
