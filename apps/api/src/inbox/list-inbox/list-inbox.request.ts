import { inboxKindNames, inboxStateNames } from '@tsunagi/contracts';
import type { InboxKind, InboxStateFilter } from '@tsunagi/read-models';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';

export class ListInboxRequest extends PagedRequest {
  /** 状態、または完了のほかすべて(`open`)。省略時はすべて */
  @IsOptional()
  @IsIn(['open', ...Object.keys(inboxStateNames)])
  readonly state?: InboxStateFilter;

  /** 種類。省略時はすべて */
  @IsOptional()
  @IsIn(Object.keys(inboxKindNames))
  readonly kind?: InboxKind;
}
