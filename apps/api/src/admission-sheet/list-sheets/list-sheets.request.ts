import { SHEET_STATES, type SheetState } from '@tsunagi/read-models';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';

export class ListSheetsRequest extends PagedRequest {
  /** 下書き・送付・受領・既読・取消。省略時はすべて */
  @IsOptional()
  @IsIn(SHEET_STATES)
  readonly state?: SheetState;
}
