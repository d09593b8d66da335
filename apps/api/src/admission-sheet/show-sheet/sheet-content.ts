import { Injectable } from '@nestjs/common';
import { composeContent, type DocumentContent, type Instant } from '@tsunagi/domain';
import { notFound } from '../../platform/problem/problem-error.js';
import type { FieldOffer } from '../../document/field-offers.js';
import { SheetOffers } from '../sheet-offers.js';
import type { SheetRecord } from '../sheet-record.js';
import { changedSinceSent, contentOfVersion, type Shown, shownByDefault } from './sheet-view.js';

/** One content of a sheet, and how far the draft has moved on. */
export interface ShownContent extends DocumentContent {
  readonly shown: Shown | null;
  readonly changedSinceSent: readonly string[];
  /** For the draft alone: a sent 報 stays as it is. */
  readonly offers: readonly FieldOffer[];
}

@Injectable()
export class SheetContents {
  constructor(private readonly offers: SheetOffers) {}

  /**
   * @param wanted `null`: what this reader sees by default
   * @throws ProblemError 404 for a 報 that does not exist, and for a draft or a withdrawn 報 of another's
   */
  async read(record: SheetRecord, wanted: Shown | null, now: Instant): Promise<ShownContent> {
    if (record.reader === 'hospital') return this.received(record, wanted);
    const shown = wanted ?? shownByDefault(record) ?? 'draft';
    const { offered, choices } = await this.offers.readAll(record.sheet, now);
    const changed = { shown, changedSinceSent: changedSinceSent(record, offered) };
    if (shown !== 'draft') return { ...frozen(record, shown), ...changed, offers: [] };
    return { ...composeContent(record.sheet.filled, offered), ...changed, offers: choices };
  }

  private received(record: SheetRecord, wanted: Shown | null): ShownContent {
    const shown = wanted ?? shownByDefault(record);
    if (shown === null) return { content: {}, sources: {}, shown, changedSinceSent: [], offers: [] };
    const standing = record.sheet.versions.some(({ version, withdrawn }) => version === shown && !withdrawn);
    if (shown === 'draft' || !standing) throw notFound();
    return { ...frozen(record, shown), shown, changedSinceSent: [], offers: [] };
  }
}

function frozen(record: SheetRecord, version: number): DocumentContent {
  const content = contentOfVersion(record, version);
  if (content === null) throw notFound();
  return content;
}
