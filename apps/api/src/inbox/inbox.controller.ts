import { Controller, Get, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { InboxPageResponse } from './list-inbox/inbox.response.js';
import { ListInbox } from './list-inbox/list-inbox.query.js';
import { ListInboxRequest } from './list-inbox/list-inbox.request.js';

@ApiTags('受信箱')
@Controller('inbox')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class InboxController {
  constructor(private readonly queries: QueryBus) {}

  /** 自分の機関に届いたもの。新しい順 */
  @Get()
  list(@Query() request: ListInboxRequest, @Actor() actor: Actor): Promise<InboxPageResponse> {
    return this.queries.execute(new ListInbox(request, actor));
  }
}
