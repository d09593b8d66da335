import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
  type StreamableFile,
} from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { ApiTags } from '@nestjs/swagger';
import type { SheetId } from '@tsunagi/domain';
import { happenedAt } from '../document/happened.request.js';
import { PdfAnswer } from '../document/pdf-answer.js';
import { Actor } from '../platform/auth/actor.js';
import { Roles } from '../platform/auth/rights.js';
import { type CommandContext, Context, RequiresIfMatch } from '../platform/command/command-context.js';
import { IdParam } from '../platform/validation/id-param.js';
import { ConfirmSheetReceipt } from './confirm-receipt/confirm-sheet-receipt.command.js';
import { ConfirmSheetReceiptRequest } from './confirm-receipt/confirm-sheet-receipt.request.js';
import { DraftSheet } from './draft-sheet/draft-sheet.command.js';
import { DraftSheetRequest } from './draft-sheet/draft-sheet.request.js';
import { FillSection } from './fill-section/fill-section.command.js';
import { FillSectionRequest } from './fill-section/fill-section.request.js';
import { ForeseePaper } from './foresee-paper/foresee-paper.query.js';
import { SheetPaperResponse } from './foresee-paper/sheet-paper.response.js';
import { ListSheets } from './list-sheets/list-sheets.query.js';
import { ListSheetsRequest } from './list-sheets/list-sheets.request.js';
import { SheetPageResponse } from './list-sheets/sheet-page.response.js';
import { PrintSheet } from './print-sheet/print-sheet.query.js';
import { PrintSheetRequest } from './print-sheet/print-sheet.request.js';
import { ReadSheet } from './read-sheet/read-sheet.command.js';
import { SendSheet } from './send-sheet/send-sheet.command.js';
import { SendSheetRequest } from './send-sheet/send-sheet.request.js';
import { ShowSheet } from './show-sheet/show-sheet.query.js';
import { ShowSheetRequest, shownOf } from './show-sheet/show-sheet.request.js';
import { SheetResponse } from './show-sheet/sheet.response.js';
import { WithdrawSheet } from './withdraw-sheet/withdraw-sheet.command.js';
import { WithdrawSheetRequest } from './withdraw-sheet/withdraw-sheet.request.js';
import { WrittenResponse } from '../platform/http/written.response.js';

@ApiTags('入院時情報提供書')
@Controller('admission-sheets')
export class AdmissionSheetController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  /** 担当の事業所が起こす。すでにあれば、その提供書を答える */
  @Post()
  @Roles('careManager', 'officeAdministrator')
  draft(
    @Body() { stayId }: DraftSheetRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new DraftSheet(stayId, actor, context));
  }

  /** 自分の事業所が起こしたもの、または自院に届いたもの。新しい順 */
  @Get()
  @Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
  list(@Query() request: ListSheetsRequest, @Actor() actor: Actor): Promise<SheetPageResponse> {
    return this.queries.execute(new ListSheets(request, actor));
  }

  /** 内容・出どころ・未記入の目安・各報のその後 */
  @Get(':id')
  @Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
  show(
    @IdParam('id') id: SheetId,
    @Query() request: ShowSheetRequest,
    @Actor() actor: Actor,
  ): Promise<SheetResponse> {
    return this.queries.execute(new ShowSheet(id, shownOf(request), actor));
  }

  /** 送付した報は凍結した内容、作成中のものには「下書き」が入る */
  @Get(':id/pdf')
  @Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
  @PdfAnswer()
  print(
    @IdParam('id') id: SheetId,
    @Query() request: PrintSheetRequest,
    @Actor() actor: Actor,
  ): Promise<StreamableFile> {
    return this.queries.execute(new PrintSheet(id, request, actor));
  }

  /** 印刷したときの枚数と、別紙に続く項目 */
  @Get(':id/paper')
  @Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
  foreseePaper(
    @IdParam('id') id: SheetId,
    @Query() request: PrintSheetRequest,
    @Actor() actor: Actor,
  ): Promise<SheetPaperResponse> {
    return this.queries.execute(new ForeseePaper(id, request, actor));
  }

  /** ひとつの欄を記入する。変わった項目だけが記録される */
  @Put(':id/sections/:section')
  @Roles('careManager', 'officeAdministrator')
  @RequiresIfMatch()
  fill(
    @IdParam('id') id: SheetId,
    @Param('section') section: string,
    @Body() { values }: FillSectionRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new FillSection(id, section, values, actor, context));
  }

  /** 送付する。内容はここで凍結され、変わったあとの送付は第2報になる */
  @Post(':id/sending')
  @HttpCode(200)
  @Roles('careManager', 'officeAdministrator')
  send(
    @IdParam('id') id: SheetId,
    @Body() request: SendSheetRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new SendSheet(id, request, actor, context));
  }

  /** 届いたことを確かめる */
  @Post(':id/versions/:version/receipt')
  @HttpCode(200)
  @Roles('careManager', 'officeAdministrator', 'liaisonStaff', 'ward')
  confirmReceipt(
    @IdParam('id') id: SheetId,
    @Param('version', ParseIntPipe) version: number,
    @Body() request: ConfirmSheetReceiptRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    const confirmedWith = request.confirmedWith ?? null;
    const receipt = { version, confirmedWith, occurredAt: happenedAt(request, context) };
    return this.commands.execute(new ConfirmSheetReceipt(id, receipt, actor, context));
  }

  /** 病院の担当者が読んだことを残す */
  @Post(':id/versions/:version/reading')
  @HttpCode(200)
  @Roles('liaisonStaff', 'ward', 'officeAdministrator')
  read(
    @IdParam('id') id: SheetId,
    @Param('version', ParseIntPipe) version: number,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new ReadSheet(id, version, actor, context));
  }

  /** 取り消す */
  @Post(':id/versions/:version/withdrawal')
  @HttpCode(200)
  @Roles('careManager', 'officeAdministrator')
  withdraw(
    @IdParam('id') id: SheetId,
    @Param('version', ParseIntPipe) version: number,
    @Body() { reason }: WithdrawSheetRequest,
    @Actor() actor: Actor,
    @Context() context: CommandContext,
  ): Promise<WrittenResponse> {
    return this.commands.execute(new WithdrawSheet(id, version, reason, actor, context));
  }
}
