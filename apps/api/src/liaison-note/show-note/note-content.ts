import { Injectable } from '@nestjs/common';
import { composeContent, type DocumentContent, type Instant } from '@tsunagi/domain';
import { NoteOffers } from '../note-offers.js';
import type { NoteRecord } from '../note-record.js';
import { sentContent } from './note-view.js';

const NOTHING: DocumentContent = { content: {}, sources: {} };

@Injectable()
export class NoteContents {
  constructor(private readonly offers: NoteOffers) {}

  /** The request half: live until sent, frozen from then on; a withdrawn one is taken from its addressee. */
  async read(record: NoteRecord, now: Instant): Promise<DocumentContent> {
    const { note, reader } = record;
    if (note.status === 'withdrawn' && reader === 'addressee') return NOTHING;
    return sentContent(record) ?? composeContent(note.filled, await this.offers.read(note, now));
  }
}
