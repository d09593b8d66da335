import { Module } from '@nestjs/common';
import { DocumentModule } from '../document/document.module.js';
import { AdmissionSheetController } from './admission-sheet.controller.js';
import { ConfirmSheetReceiptHandler } from './confirm-receipt/confirm-sheet-receipt.command.js';
import { DraftSheetHandler } from './draft-sheet/draft-sheet.command.js';
import { FillSectionHandler } from './fill-section/fill-section.command.js';
import { ForeseePaperHandler } from './foresee-paper/foresee-paper.query.js';
import { ListSheetsHandler } from './list-sheets/list-sheets.query.js';
import { PreviousSheets } from './previous-sheets.js';
import { PrintSheetHandler } from './print-sheet/print-sheet.query.js';
import { PrintedSheets } from './print-sheet/printed-sheets.js';
import { ReadSheetHandler } from './read-sheet/read-sheet.command.js';
import { SendSheetHandler } from './send-sheet/send-sheet.command.js';
import { SheetOffers } from './sheet-offers.js';
import { SheetRecords } from './sheet-record.js';
import { SheetContents } from './show-sheet/sheet-content.js';
import { ShowSheetHandler } from './show-sheet/show-sheet.query.js';
import { WithdrawSheetHandler } from './withdraw-sheet/withdraw-sheet.command.js';

/** 入院時情報提供書 */
@Module({
  imports: [DocumentModule],
  controllers: [AdmissionSheetController],
  providers: [
    SheetRecords,
    SheetOffers,
    SheetContents,
    PreviousSheets,
    PrintedSheets,
    DraftSheetHandler,
    FillSectionHandler,
    SendSheetHandler,
    ConfirmSheetReceiptHandler,
    ReadSheetHandler,
    WithdrawSheetHandler,
    ShowSheetHandler,
    PrintSheetHandler,
    ForeseePaperHandler,
    ListSheetsHandler,
  ],
})
export class AdmissionSheetModule {}
