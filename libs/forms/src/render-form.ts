import type { DocumentValues } from '@tsunagi/contracts';
import type { FormLayout } from './layouts/form-layout.js';
import { type LostCharacters, shapers, sortedLosses } from './lost-characters.js';
import { compose, lossReporter, type Composition } from './renderer/compose.js';
import { emit } from './renderer/emit.js';
import type { FormOptions } from './renderer/form-options.js';
import { looks } from './renderer/looks.js';
import type { Loss } from './renderer/paragraph.js';
import { POINTS_PER_MILLIMETRE } from './renderer/sheet.js';

export interface FormRequest {
  readonly layout: FormLayout;
  /** By field path; a missing path stays blank on the paper. */
  readonly values: DocumentValues;
  readonly options: FormOptions;
}

export interface RenderedForm extends LostCharacters {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** Paths of the fields told in full on the continuation sheet. */
  readonly continued: readonly string[];
}

/** The pages before they become a file, and what the fonts could not show. */
export function composeForm(request: FormRequest): Composition & { readonly losses: readonly Loss[] } {
  const losses = new Map<string, Loss>();
  const report = lossReporter(losses);
  const composition = compose(request.layout, request.values, request.options, { shapers, report });
  return { ...composition, losses: [...losses.values()] };
}

/** What a print will take. */
export type ForeseenPaper = Pick<RenderedForm, 'pages' | 'continued'>;

/** The same answer as the print gives, without writing a file. */
export function foreseePaper(request: FormRequest): ForeseenPaper {
  const { sheets, continued } = composeForm(request);
  return { pages: sheets.length, continued };
}

/**
 * Prints one document. The same request gives the same bytes.
 * Throws when the layout and its catalogue disagree, never because of what is entered.
 */
export async function renderForm(request: FormRequest): Promise<RenderedForm> {
  const { layout, options } = request;
  const { sheets, continued, losses } = composeForm(request);
  const pdf = await emit(sheets, looks[options.look], {
    title: layout.catalogue.title,
    createdAt: new Date(options.issuedAt),
    width: layout.page.width * POINTS_PER_MILLIMETRE,
    height: layout.page.height * POINTS_PER_MILLIMETRE,
  });
  return {
    pdf,
    pages: sheets.length,
    ...sortedLosses(losses),
    continued,
  };
}
