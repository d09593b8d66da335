import type { DocumentValues } from '@tsunagi/contracts';
import { layoutOf } from '@tsunagi/forms';
import type { FormRequest } from '../../libs/forms/src/render-form.js';

type Options = FormRequest['options'];

const plainPrint: Options = {
  look: 'print',
  identity: 'full',
  issuedAt: '2026-11-20T07:30:00.000Z',
  issuer: 'あおぞら居宅介護支援センター',
  reference: 'K7Q2-93XM-4TD8-1',
  marks: [],
};

/** A print on a fixed day; `more` changes single options. */
export const aPrintOf = (
  edition: string,
  values: DocumentValues,
  more: Partial<Options> = {},
): FormRequest => ({ layout: layoutOf(edition), values, options: { ...plainPrint, ...more } });

export const aSheet = (values: DocumentValues, more: Partial<Options> = {}): FormRequest =>
  aPrintOf('admission-sheet/2024', values, more);

export const aNote = (values: DocumentValues, more: Partial<Options> = {}): FormRequest =>
  aPrintOf('liaison-note/2026', values, more);
