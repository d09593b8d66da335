import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { NoteId } from '@tsunagi/domain';
import { happenedAt } from '../document/happened.request.js';
import { PrintRequest } from '../document/print.request.js';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context, RequiresIfMatch } from '../platform/command/command-context.js';
import { IdParam } from '../platform/validation/id-param.js';
import { AnswerNote } from './answer-note/answer-note.command.js';
import { AnswerNoteRequest } from './answer-note/answer-note.request.js';
import { CloseNote } from './close-note/close-note.command.js';
import { ConfirmNoteReceipt } from './confirm-receipt/confirm-note-receipt.command.js';
import { ConfirmNoteReceiptRequest } from './confirm-receipt/confirm-note-receipt.request.js';
import { DraftNote } from './draft-note/draft-note.command.js';
import { DraftNoteRequest } from './draft-note/draft-note.request.js';
import { FillNote } from './fill-note/fill-note.command.js';
import { FillNoteRequest } from './fill-note/fill-note.request.js';
import { PrintNote } from './print-note/print-note.query.js';
import { RemindNote } from './remind-note/remind-note.command.js';
import { RemindNoteRequest } from './remind-note/remind-note.request.js';
import { SendNote } from './send-note/send-note.command.js';
import { SendNoteRequest } from './send-note/send-note.request.js';
import { NoteResponse } from './show-note/note.response.js';
import { ShowNote } from './show-note/show-note.query.js';
import { WithdrawNote } from './withdraw-note/withdraw-note.command.js';
import { WithdrawNoteRequest } from './withdraw-note/withdraw-note.request.js';
import { WrittenResponse } from '../platform/http/written.response.js';

@ApiTags('連携連絡票')
@Controller('liaison-notes')
@Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
export class LiaisonNoteController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** 起こす。宛先を省くと、その入院の相手方になる */
  @Post()
  draft(
    @Body() request: DraftNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new DraftNote(request, actor, context));
  }

  /** 依頼票・回答票・出どころ・その後 */
  @Get(':id')
  show(@IdParam('id') id: NoteId, @Actor() actor: Actor): Promise<NoteResponse> {
    return this.queries.execute(new ShowNote(id, actor));
  }

  /** 送付した票は凍結した内容、作成中のものには「下書き」が入る */
  @Get(':id/pdf')
  @Header('Cache-Control', 'no-store')
  @ApiProduces('application/pdf')
  print(
    @IdParam('id') id: NoteId,
    @Query() request: PrintRequest,
    @Actor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.queries.execute(new PrintNote(id, request, actor));
  }

  /** 依頼票を記入する。送付のあとは書き換えられない */
  @Put(':id/content')
  @RequiresIfMatch()
  fill(
    @IdParam('id') id: NoteId,
    @Body() { values }: FillNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new FillNote(id, values, actor, context));
  }

  /** 送付する。内容はここで凍結される */
  @Post(':id/sending')
  @HttpCode(200)
  send(
    @IdParam('id') id: NoteId,
    @Body() request: SendNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new SendNote(id, request, actor, context));
  }

  /** 届いたことを確かめる */
  @Post(':id/receipt')
  @HttpCode(200)
  confirmReceipt(
    @IdParam('id') id: NoteId,
    @Body() request: ConfirmNoteReceiptRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    const confirmedWith = request.confirmedWith ?? null;
    const receipt = { confirmedWith, occurredAt: happenedAt(request, context) };
    return this.commands.execute(new ConfirmNoteReceipt(id, receipt, actor, context));
  }

  /** 回答票で答える。紙で届いた回答は、発信者が書き写す */
  @Post(':id/answer')
  @HttpCode(200)
  answer(
    @IdParam('id') id: NoteId,
    @Body() request: AnswerNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    const { completeness, values } = request;
    const reply = { completeness, values, occurredAt: happenedAt(request, context) };
    return this.commands.execute(new AnswerNote(id, reply, actor, context));
  }

  /** 催促したことを残す */
  @Post(':id/reminder')
  @HttpCode(200)
  remind(
    @IdParam('id') id: NoteId,
    @Body() request: RemindNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    const reminder = { channel: request.channel, occurredAt: happenedAt(request, context) };
    return this.commands.execute(new RemindNote(id, reminder, actor, context));
  }

  /** 取り消す */
  @Post(':id/withdrawal')
  @HttpCode(200)
  withdraw(
    @IdParam('id') id: NoteId,
    @Body() { reason }: WithdrawNoteRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new WithdrawNote(id, reason, actor, context));
  }

  /** 終了する */
  @Post(':id/closing')
  @HttpCode(200)
  close(
    @IdParam('id') id: NoteId,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new CloseNote(id, actor, context));
  }
}
