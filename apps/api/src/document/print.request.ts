import type { FormOptions } from '@tsunagi/forms';
import { IsIn, IsOptional } from 'class-validator';

export class PrintRequest {
  /** 見た目。省略時は print */
  @IsOptional()
  @IsIn(['print', 'fax'])
  readonly look?: FormOptions['look'];

  /** 氏名などを伏せるときは masked。省略時は full */
  @IsOptional()
  @IsIn(['full', 'masked'])
  readonly identity?: FormOptions['identity'];
}
