import type { Instant } from '@tsunagi/domain';
import { IsOptional } from 'class-validator';
import { SendRequest } from '../../document/send.request.js';
import { IsInstant } from '../../platform/validation/rules.js';

export class SendSheetRequest extends SendRequest {
  /** 情報提供日時。省略時は送付した日時 */
  @IsOptional()
  @IsInstant()
  readonly providedAt?: Instant;
}
