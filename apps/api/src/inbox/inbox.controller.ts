import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { CountInbox } from './count-inbox/count-inbox.query.js';
import { CountInboxRequest } from './count-inbox/count-inbox.request.js';
import { InboxCountsResponse } from './count-inbox/inbox-counts.response.js';
import { InboxPageResponse } from './list-inbox/inbox.response.js';
import { ListInbox } from './list-inbox/list-inbox.query.js';
import { ListInboxRequest } from './list-inbox/list-inbox.request.js';
import { ReadItem } from './read-item/read-item.command.js';

@ApiTags('受信箱')
@Controller('inbox')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class InboxController {
  constructor(
    private readonly queries: QueryBus,
    private readonly commands: CommandBus,
  ) {}

  /** 自分の機関に届いたもの。新しい順 */
  @Get()
  list(@Query() request: ListInboxRequest, @Actor() actor: Actor): Promise<InboxPageResponse> {
    return this.queries.execute(new ListInbox(request, actor));
  }

  /** 状態ごとの件数 */
  @Get('counts')
  count(@Query() request: CountInboxRequest, @Actor() actor: Actor): Promise<InboxCountsResponse> {
    return this.queries.execute(new CountInbox(request, actor));
  }

  /** 読んだことを残す。受領や返答を要しないもののために */
  @Post(':itemId/reading')
  @HttpCode(200)
  read(
    @Param('itemId') itemId: string,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ReadItem(itemId, actor, context));
  }
}
