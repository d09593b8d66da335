import { inboxStateNames } from '@tsunagi/contracts';
import type { InboxState } from '@tsunagi/read-models';
import { IsIn, IsOptional } from 'class-validator';
import { PagedRequest } from '../../platform/http/page.request.js';

export class ListInboxRequest extends PagedRequest {
  /** 状態。省略時はすべて */
  @IsOptional()
  @IsIn(Object.keys(inboxStateNames))
  readonly state?: InboxState;
}
