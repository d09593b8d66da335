import { IsIn, IsOptional } from 'class-validator';
import { ShowSheetRequest } from '../show-sheet/show-sheet.request.js';

export class PrintSheetRequest extends ShowSheetRequest {
  /** 見た目。省略時は print */
  @IsOptional()
  @IsIn(['print', 'fax'])
  readonly look?: 'print' | 'fax';
}
