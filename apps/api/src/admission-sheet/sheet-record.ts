import { Injectable } from '@nestjs/common';
import {
  admissionSheet,
  type AdmissionSheetEvent,
  fold,
  type KnownSheet,
  type SheetId,
} from '@tsunagi/domain';
import { Journal, type Recorded } from '@tsunagi/event-store';
import type { Actor } from '../platform/auth/actor.js';
import type { Custody } from '../platform/execute.js';
import { notFound } from '../platform/problem/problem-error.js';

/** One sheet as its stream tells it, for someone who may know it. */
export interface SheetRecord {
  readonly sheet: KnownSheet;
  readonly events: readonly Recorded<AdmissionSheetEvent>[];
  readonly revision: number;
  /** The office writes; the hospital sees what was sent to it. */
  readonly reader: 'office' | 'hospital';
}

/** A draft is the office's alone; the hospital becomes entitled by the sending. */
export const custodyOf = ({ officeId, patientId }: KnownSheet): Custody => ({
  holders: [officeId],
  personRecordId: patientId,
});

function readerOf(sheet: KnownSheet, { organisationId }: Actor): SheetRecord['reader'] | null {
  if (sheet.officeId === organisationId) return 'office';
  const reached = sheet.versions.some(({ hospitalId }) => hospitalId === organisationId);
  return reached ? 'hospital' : null;
}

@Injectable()
export class SheetRecords {
  constructor(private readonly journal: Journal) {}

  /** For its office at any time, for the hospital once something was sent to it. @throws ProblemError 404 */
  async find(sheetId: SheetId, actor: Actor): Promise<SheetRecord> {
    const { events, revision } = await this.journal.load<AdmissionSheetEvent>(`admissionSheet-${sheetId}`);
    const sheet = fold(
      admissionSheet,
      events.map(({ event }) => event),
    );
    if (sheet.status === 'absent') throw notFound();
    const reader = readerOf(sheet, actor);
    if (reader === null) throw notFound();
    return { sheet, events, revision, reader };
  }

  /** @throws ProblemError 404 for everyone but the office that owns it */
  async findOwn(sheetId: SheetId, actor: Actor): Promise<SheetRecord> {
    const record = await this.find(sheetId, actor);
    if (record.reader !== 'office') throw notFound();
    return record;
  }

  /** @throws ProblemError 404 for everyone but the hospital that it was sent to */
  async findReceived(sheetId: SheetId, actor: Actor): Promise<SheetRecord> {
    const record = await this.find(sheetId, actor);
    if (record.reader !== 'hospital') throw notFound();
    return record;
  }
}
