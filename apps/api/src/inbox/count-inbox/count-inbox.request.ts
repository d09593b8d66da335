import { inboxKindNames } from '@tsunagi/contracts';
import type { InboxKind } from '@tsunagi/read-models';
import { IsIn, IsOptional } from 'class-validator';

export class CountInboxRequest {
  /** 種類。省略時はすべて */
  @IsOptional()
  @IsIn(Object.keys(inboxKindNames))
  readonly kind?: InboxKind;
}
