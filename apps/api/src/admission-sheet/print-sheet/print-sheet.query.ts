import type { StreamableFile } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { SheetId } from '@tsunagi/domain';
import { Printing } from '../../document/printing.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { PrintSheetRequest } from './print-sheet.request.js';
import { PrintedSheets } from './printed-sheets.js';

export class PrintSheet extends Query<StreamableFile> {
  constructor(
    readonly sheetId: SheetId,
    readonly request: PrintSheetRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(PrintSheet)
export class PrintSheetHandler implements IQueryHandler<PrintSheet> {
  constructor(
    private readonly sheets: PrintedSheets,
    private readonly printing: Printing,
  ) {}

  async execute({ sheetId, request, actor }: PrintSheet): Promise<StreamableFile> {
    return this.printing.print(await this.sheets.find(sheetId, request, actor), actor);
  }
}
