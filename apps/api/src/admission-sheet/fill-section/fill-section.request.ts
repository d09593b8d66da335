import { ApiProperty } from '@nestjs/swagger';
import type { SheetValues } from '@tsunagi/domain';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { SheetValuesRequest } from '../sheet-editions.js';

export class FillSectionRequest {
  /** 変わった項目だけでよい。null は空欄に戻す */
  @ApiProperty({ type: () => SheetValuesRequest })
  @IsObject()
  @ValidateNested()
  @Type(() => SheetValuesRequest)
  readonly values!: SheetValues;
}
