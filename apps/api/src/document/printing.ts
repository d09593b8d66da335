import { Injectable, StreamableFile } from '@nestjs/common';
import type { DocumentValues } from '@tsunagi/contracts';
import type { OrganisationEvent } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { type FormMark, type FormOptions, layoutOf, renderForm } from '@tsunagi/forms';
import type { Actor } from '../platform/auth/actor.js';
import { Clock } from '../platform/clock.js';
import { organisationFacts } from './organisation-facts.js';

export interface PrintedDocument {
  readonly edition: string;
  readonly values: DocumentValues;
  readonly marks: readonly FormMark[];
  readonly look: FormOptions['look'];
  readonly identity: FormOptions['identity'];
  /** 整理番号 */
  readonly reference: string;
  /** Without extension; names no person. */
  readonly fileName: string;
}

/** Paper for the person who asks, issued in the name of their organisation. */
@Injectable()
export class Printing {
  constructor(
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async print(
    { edition, values, fileName, ...look }: PrintedDocument,
    actor: Actor,
  ): Promise<StreamableFile> {
    const options: FormOptions = {
      ...look,
      issuedAt: this.clock.now(),
      issuer: await this.issuer(actor),
    };
    const { pdf } = await renderForm({ layout: layoutOf(edition), values, options });
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${fileName}.pdf"`,
      length: pdf.length,
    });
  }

  private async issuer({ organisationId }: Actor): Promise<string> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const name = organisationFacts(events.map(({ event }) => event))['name']?.value;
    return typeof name === 'string' ? name : '';
  }
}
