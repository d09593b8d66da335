import { Module } from '@nestjs/common';
import { DocumentModule } from '../document/document.module.js';
import { AnswerNoteHandler } from './answer-note/answer-note.command.js';
import { CloseNoteHandler } from './close-note/close-note.command.js';
import { ConfirmNoteReceiptHandler } from './confirm-receipt/confirm-note-receipt.command.js';
import { DraftNoteHandler } from './draft-note/draft-note.command.js';
import { FillNoteHandler } from './fill-note/fill-note.command.js';
import { LiaisonNoteController } from './liaison-note.controller.js';
import { NoteAddressing } from './note-addressing.js';
import { NoteOffers } from './note-offers.js';
import { NoteRecords } from './note-record.js';
import { PrintNoteHandler } from './print-note/print-note.query.js';
import { RemindNoteHandler } from './remind-note/remind-note.command.js';
import { SendNoteHandler } from './send-note/send-note.command.js';
import { NoteContents } from './show-note/note-content.js';
import { ShowNoteHandler } from './show-note/show-note.query.js';
import { WithdrawNoteHandler } from './withdraw-note/withdraw-note.command.js';

/** 連携連絡票 */
@Module({
  imports: [DocumentModule],
  controllers: [LiaisonNoteController],
  providers: [
    NoteRecords,
    NoteOffers,
    NoteContents,
    NoteAddressing,
    DraftNoteHandler,
    FillNoteHandler,
    SendNoteHandler,
    ConfirmNoteReceiptHandler,
    AnswerNoteHandler,
    RemindNoteHandler,
    WithdrawNoteHandler,
    CloseNoteHandler,
    ShowNoteHandler,
    PrintNoteHandler,
  ],
})
export class LiaisonNoteModule {}
