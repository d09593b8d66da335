import { Injectable } from '@nestjs/common';
import type { SheetId } from '@tsunagi/domain';
import type { FormMark } from '@tsunagi/forms';
import type { PrintedDocument } from '../../document/printing.js';
import { documentReference } from '../../document/reference.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Clock } from '../../platform/clock.js';
import { notFound } from '../../platform/problem/problem-error.js';
import { type SheetRecord, SheetRecords } from '../sheet-record.js';
import { SheetContents } from '../show-sheet/sheet-content.js';
import type { Shown } from '../show-sheet/sheet-view.js';
import { shownOf } from '../show-sheet/show-sheet.request.js';
import type { PrintSheetRequest } from './print-sheet.request.js';

function marksOf({ sheet }: SheetRecord, shown: Shown): readonly FormMark[] {
  if (shown === 'draft') return [{ kind: 'draft' }];
  const withdrawn = sheet.versions.some((known) => known.version === shown && known.withdrawn);
  const report: readonly FormMark[] = shown > 1 ? [{ kind: 'report', number: shown }] : [];
  return withdrawn ? [...report, { kind: 'withdrawn' }] : report;
}

/** What a sheet looks like on paper, for somebody who may see it. */
@Injectable()
export class PrintedSheets {
  constructor(
    private readonly sheets: SheetRecords,
    private readonly contents: SheetContents,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemError 404 */
  async find(sheetId: SheetId, request: PrintSheetRequest, actor: Actor): Promise<PrintedDocument> {
    const record = await this.sheets.find(sheetId, actor);
    const { content, shown } = await this.contents.read(record, shownOf(request), this.clock.now());
    if (shown === null) throw notFound();
    return {
      edition: record.sheet.edition,
      values: content,
      marks: marksOf(record, shown),
      look: request.look ?? 'print',
      identity: request.identity ?? 'full',
      reference: documentReference(sheetId, shown),
      fileName: `admission-sheet-${shown}`,
    };
  }
}
