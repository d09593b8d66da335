import { Injectable } from '@nestjs/common';
import {
  admissionSheet,
  type AdmissionSheetEvent,
  civilDateInJapan,
  fold,
  type Instant,
  type KnownSheet,
  type OfferedValues,
  type SheetId,
} from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { CaseFactsReader } from '../document/case-facts.js';
import { type FieldOffer, fieldOffers } from '../document/field-offers.js';
import { offeredValues, type PreviousContent } from '../document/offered-values.js';
import { editionOf, sheetBindings } from './sheet-editions.js';

export interface SheetOffer {
  /** What the draft is prefilled with. */
  readonly offered: OfferedValues;
  /** What a person may take over, field by field. */
  readonly choices: readonly FieldOffer[];
}

/** What a sheet is prefilled with at a moment, and what else could stand in its fields. */
@Injectable()
export class SheetOffers {
  constructor(
    private readonly journal: Journal,
    private readonly cases: CaseFactsReader,
  ) {}

  async read(sheet: KnownSheet, now: Instant): Promise<OfferedValues> {
    return (await this.readAll(sheet, now)).offered;
  }

  async readAll(sheet: KnownSheet, now: Instant): Promise<SheetOffer> {
    const { stayId, patientId, hospitalId, officeId, previousSheetId } = sheet;
    const parties = { stayId, patientId, hospitalId, officeId, author: 'office' as const };
    const [facts, previous] = await Promise.all([
      this.cases.read(parties, civilDateInJapan(now)),
      previousSheetId === null ? null : this.previous(previousSheetId),
    ]);
    const edition = editionOf(sheet.edition);
    return {
      offered: offeredValues(edition, sheetBindings, facts, previous),
      choices: fieldOffers(edition, sheetBindings, facts, previous),
    };
  }

  /** The newest 報 that still stands and can still be read. */
  private async previous(sheetId: SheetId): Promise<PreviousContent | null> {
    const { events } = await this.journal.load<AdmissionSheetEvent>(`admissionSheet-${sheetId}`);
    const sheet = fold(
      admissionSheet,
      events.map(({ event }) => event),
    );
    if (sheet.status === 'absent') return null;
    const latest = sheet.versions.findLast(({ withdrawn }) => !withdrawn);
    if (latest === undefined || latest.content === null) return null;
    return { content: latest.content, sentAt: latest.sentAt };
  }
}
