import { IsOptional, Matches } from 'class-validator';
import { PrintRequest } from '../../document/print.request.js';

export class PrintSheetRequest extends PrintRequest {
  /** 報の番号、または作成中の `draft`。省略時は表示と同じもの */
  @IsOptional()
  @Matches(/^(draft|[1-9]\d{0,3})$/)
  readonly version?: string;
}
