import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { AnnouncementId, StayId } from '@tsunagi/domain';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context } from '../platform/command/command-context.js';
import { WrittenResponse } from '../platform/http/written.response.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AcknowledgeAnnouncement } from './acknowledge-announcement/acknowledge-announcement.command.js';
import { AcknowledgeAnnouncementRequest } from './acknowledge-announcement/acknowledge-announcement.request.js';
import { AnnounceDischarge } from './announce-discharge/announce-discharge.command.js';
import { AnnounceDischargeRequest } from './announce-discharge/announce-discharge.request.js';
import { ConfirmAnnouncementReceipt } from './confirm-announcement-receipt/confirm-announcement-receipt.command.js';
import { ConfirmAnnouncementReceiptRequest } from './confirm-announcement-receipt/confirm-announcement-receipt.request.js';
import { ExpectDischarge } from './expect-discharge/expect-discharge.command.js';
import { ExpectDischargeRequest } from './expect-discharge/expect-discharge.request.js';
import { ForeseeDischarge } from './foresee-discharge/foresee-discharge.command.js';
import { ForeseeDischargeRequest } from './foresee-discharge/foresee-discharge.request.js';
import { MoveExpectedDischarge } from './move-expected-discharge/move-expected-discharge.command.js';
import { MoveExpectedDischargeRequest } from './move-expected-discharge/move-expected-discharge.request.js';
import { WithdrawExpectedDischarge } from './withdraw-expected-discharge/withdraw-expected-discharge.command.js';
import { WithdrawExpectedDischargeRequest } from './withdraw-expected-discharge/withdraw-expected-discharge.request.js';

@ApiTags('退院の連絡')
@Controller('stays/:id/discharge-notice')
@Roles('liaisonStaff', 'ward')
export class DischargeNoticeController {
  constructor(private readonly commands: CommandBus) {}

  /** 退院の見込み(期間) */
  @Post('foresight')
  @HttpCode(200)
  foresee(
    @IdParam('id') id: StayId,
    @Body() request: ForeseeDischargeRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ForeseeDischarge(id, request, actor, context));
  }

  /** 退院予定日が決まった */
  @Post('expected-date')
  @HttpCode(200)
  expect(
    @IdParam('id') id: StayId,
    @Body() request: ExpectDischargeRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ExpectDischarge(id, request, actor, context));
  }

  /** 退院予定日の変更 */
  @Post('move')
  @HttpCode(200)
  move(
    @IdParam('id') id: StayId,
    @Body() request: MoveExpectedDischargeRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new MoveExpectedDischarge(id, request, actor, context));
  }

  /** 退院予定の取消 */
  @Post('withdrawal')
  @HttpCode(200)
  withdraw(
    @IdParam('id') id: StayId,
    @Body() request: WithdrawExpectedDischargeRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new WithdrawExpectedDischarge(id, request, actor, context));
  }

  /** 事業所への退院の連絡 */
  @Post('announcements')
  announce(
    @IdParam('id') id: StayId,
    @Body() request: AnnounceDischargeRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new AnnounceDischarge(id, request, actor, context));
  }

  /** 連絡の受領確認。事業所が、または電話で確かめた病院が記録する */
  @Post('announcements/:announcementId/receipt')
  @HttpCode(200)
  @Roles('liaisonStaff', 'ward', 'careManager', 'officeAdministrator')
  confirmReceipt(
    @IdParam('id') id: StayId,
    @IdParam('announcementId') announcementId: AnnouncementId,
    @Body() request: ConfirmAnnouncementReceiptRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ConfirmAnnouncementReceipt(id, announcementId, request, actor, context));
  }

  /** 連絡への返答 */
  @Post('announcements/:announcementId/acknowledgement')
  @HttpCode(200)
  @Roles('careManager', 'officeAdministrator')
  acknowledge(
    @IdParam('id') id: StayId,
    @IdParam('announcementId') announcementId: AnnouncementId,
    @Body() request: AcknowledgeAnnouncementRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new AcknowledgeAnnouncement(id, announcementId, request, actor, context));
  }
}
