import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { SheetId } from '@tsunagi/domain';
import { Printing } from '../../document/printing.js';
import type { Actor } from '../../platform/auth/actor.js';
import { PrintedSheets } from '../print-sheet/printed-sheets.js';
import type { PrintSheetRequest } from '../print-sheet/print-sheet.request.js';
import type { SheetPaperResponse } from './sheet-paper.response.js';

export class ForeseePaper extends Query<SheetPaperResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly request: PrintSheetRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ForeseePaper)
export class ForeseePaperHandler implements IQueryHandler<ForeseePaper> {
  constructor(
    private readonly sheets: PrintedSheets,
    private readonly printing: Printing,
  ) {}

  async execute({ sheetId, request, actor }: ForeseePaper): Promise<SheetPaperResponse> {
    const printed = await this.sheets.find(sheetId, request, actor);
    return { look: printed.look, ...(await this.printing.foresee(printed, actor)) };
  }
}
