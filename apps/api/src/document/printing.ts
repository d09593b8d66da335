import { Injectable, StreamableFile } from '@nestjs/common';
import type { DocumentValues } from '@tsunagi/contracts';
import type { OrganisationEvent } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import {
  type ForeseenPaper,
  foreseePaper,
  type FormMark,
  type FormOptions,
  type FormRequest,
  layoutOf,
  renderForm,
} from '@tsunagi/forms';
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

  async print(printed: PrintedDocument, actor: Actor): Promise<StreamableFile> {
    const { pdf } = await renderForm(await this.requestOf(printed, actor));
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${printed.fileName}.pdf"`,
      length: pdf.length,
    });
  }

  /** How many pages it takes and what goes to a continuation sheet, without making the file. */
  async foresee(printed: PrintedDocument, actor: Actor): Promise<ForeseenPaper> {
    return foreseePaper(await this.requestOf(printed, actor));
  }

  private async requestOf(printed: PrintedDocument, actor: Actor): Promise<FormRequest> {
    const { edition, values, marks, look, identity, reference } = printed;
    const issuer = await this.issuer(actor);
    const options = { marks, look, identity, reference, issuer, issuedAt: this.clock.now() };
    return { layout: layoutOf(edition), values, options };
  }

  private async issuer({ organisationId }: Actor): Promise<string> {
    const { events } = await this.journal.load<OrganisationEvent>(`organisation-${organisationId}`);
    const name = organisationFacts(events.map(({ event }) => event))['name']?.value;
    return typeof name === 'string' ? name : '';
  }
}
