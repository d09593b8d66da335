import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { NeedId, StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AddNeed } from './add-need/add-need.command.js';
import { AddNeedRequest } from './add-need/add-need.request.js';
import { MeetNeed } from './meet-need/meet-need.command.js';
import { MeetNeedRequest } from './meet-need/meet-need.request.js';
import { PreparationPreview } from './preview-preparation/preparation-preview.response.js';
import { PreviewPreparation } from './preview-preparation/preview-preparation.query.js';
import { PreviewPreparationRequest } from './preview-preparation/preview-preparation.request.js';
import { WaiveNeed } from './waive-need/waive-need.command.js';
import { WaiveNeedRequest } from './waive-need/waive-need.request.js';

@ApiTags('退院準備')
@Controller('stays/:id/preparation')
@Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
export class PreparationController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** 予定日を試し、準備日数と、足りる最初の日を答える。何も記録しない */
  @Get('preview')
  preview(
    @IdParam('id') id: StayId,
    @Query() request: PreviewPreparationRequest,
    @Actor() actor: Actor,
  ): Promise<PreparationPreview> {
    return this.queries.execute(new PreviewPreparation(id, request, actor));
  }

  /** 準備を要することを挙げる */
  @Post('needs')
  add(
    @IdParam('id') id: StayId,
    @Body() request: AddNeedRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new AddNeed(id, request, actor, context));
  }

  /** 済んだ */
  @Post('needs/:needId/met')
  @HttpCode(200)
  meet(
    @IdParam('id') id: StayId,
    @IdParam('needId') needId: NeedId,
    @Body() request: MeetNeedRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new MeetNeed(id, needId, request, actor, context));
  }

  /** 理由を添えて不要とする */
  @Post('needs/:needId/waiver')
  @HttpCode(200)
  waive(
    @IdParam('id') id: StayId,
    @IdParam('needId') needId: NeedId,
    @Body() request: WaiveNeedRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new WaiveNeed(id, needId, request, actor, context));
  }
}
