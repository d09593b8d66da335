import {
  applies,
  type CatalogueField,
  type DocumentValue,
  type DocumentValues,
  type FieldCatalogue,
  isBlank,
} from '@tsunagi/contracts';
import { valueText } from './value-text.ja.js';

export interface ShownField {
  readonly field: CatalogueField;
  /** `null`: 未入力. */
  readonly text: string | null;
}

export interface ShownSection {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly ShownField[];
}

/** A value in the words of the form; `null` when nothing is said. */
export const textOrNull = (field: CatalogueField, value: DocumentValue | undefined): string | null =>
  value === false || isBlank(value) ? null : valueText(field, value);

/** A tick that is not set and a question that does not arise are no gaps. */
const isAsked = (field: CatalogueField, values: DocumentValues): boolean =>
  field.kind !== 'bool' && field.setBySending !== true && applies(field, values);

/** Every section with what is filled in, and with what was asked and left blank. */
export function shownSections(
  catalogue: FieldCatalogue,
  values: DocumentValues,
  half: 'request' | 'reply' = 'request',
): readonly ShownSection[] {
  return catalogue.sections
    .filter((section) => (section.half ?? 'request') === half)
    .map(({ id, title, fields }) => ({
      id,
      title,
      fields: fields
        .map((field) => ({ field, text: textOrNull(field, values[field.path]) }))
        .filter(({ field, text }) => text !== null || isAsked(field, values)),
    }));
}
