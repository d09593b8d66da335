import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { SheetId } from '@tsunagi/domain';
import { lostCharacters } from '@tsunagi/forms';
import { documentReference } from '../../document/reference.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { SheetRecords } from '../sheet-record.js';
import { SheetContents } from './sheet-content.js';
import { meterOf, type Shown, versionViews } from './sheet-view.js';
import type { SheetResponse } from './sheet.response.js';

export class ShowSheet extends Query<SheetResponse> {
  constructor(
    readonly sheetId: SheetId,
    readonly shown: Shown | null,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(ShowSheet)
export class ShowSheetHandler implements IQueryHandler<ShowSheet> {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly contents: SheetContents,
    private readonly clock: Clock,
  ) {}

  async execute({ sheetId, shown: wanted, actor }: ShowSheet): Promise<SheetResponse> {
    const record = await this.sheets.find(sheetId, actor);
    const { stayId, patientId, officeId, hospitalId, edition, previousSheetId } = record.sheet;
    const { content, ...shown } = await this.contents.read(record, wanted, this.clock.now());
    return {
      id: sheetId,
      ...{ stayId, patientId, officeId, hospitalId, edition, previousSheetId },
      ...shown,
      values: content,
      meter: meterOf(record, content),
      versions: versionViews(record),
      reference: shown.shown === null ? null : documentReference(sheetId, shown.shown),
      lostCharacters: lostCharacters(edition, content),
      revision: record.revision,
    };
  }
}
