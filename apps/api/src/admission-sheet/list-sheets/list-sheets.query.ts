import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { type ListedSheet, listOwnSheets, ReadModelStore } from '@tsunagi/read-models';
import type { Actor } from '../../platform/auth/actor.js';
import { pageOf } from '../../platform/http/page.request.js';
import { scopeOf } from '../../platform/projector/scope-of.js';
import type { ListSheetsRequest } from './list-sheets.request.js';
import type { SheetLineResponse, SheetPageResponse } from './sheet-page.response.js';

export class ListSheets extends Query<SheetPageResponse> {
  constructor(
    readonly request: ListSheetsRequest,
    readonly actor: Actor,
  ) {
    super();
  }
}

function toResponse(listed: ListedSheet): SheetLineResponse {
  const { sheetId, stayId, name, kana, hospitalName, officeName, ward, admittedOn, ...sheet } = listed;
  const { state, version, isBeingRevised, draftedAt, sentAt, providedAt, channel } = sheet;
  return {
    ...{ sheetId, stayId, name, kana, hospitalName, officeName, ward, admittedOn },
    ...{ state, version, isBeingRevised, draftedAt, sentAt, providedAt, channel },
    receiptConfirmedAt: sheet.receiptConfirmedAt,
    readAt: sheet.readAt,
  };
}

@QueryHandler(ListSheets)
export class ListSheetsHandler implements IQueryHandler<ListSheets> {
  constructor(private readonly readModels: ReadModelStore) {}

  async execute({ request, actor }: ListSheets): Promise<SheetPageResponse> {
    const filter = request.state === undefined ? {} : { state: request.state };
    const page = await listOwnSheets(this.readModels.query, scopeOf(actor), filter, pageOf(request));
    return { ...page, rows: page.rows.map(toResponse) };
  }
}
