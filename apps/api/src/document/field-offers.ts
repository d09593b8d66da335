import { type CatalogueField, fieldsOf, type FieldCatalogue, isBlank } from '@tsunagi/contracts';
import type { CaseFacts } from './case-facts.js';
import {
  type FactBindings,
  fromFacts,
  hasBoxFor,
  type Offer,
  offer,
  type PreviousContent,
} from './offered-values.js';

/** A value that a person may take over into one field, whatever stands there now. */
export interface FieldOffer extends Offer {
  readonly path: string;
}

/** Said on purpose, a thing may be the same as last time, unless it belongs to that time: an age, a day, a place. */
const mayRepeat = ({ personal, audience, source, unit }: CatalogueField): boolean =>
  personal &&
  audience === 'all' &&
  (source === undefined || source === 'previousSheet' || (source === 'patient' && unit === undefined));

function repeated(field: CatalogueField, previous: PreviousContent | null): Offer | null {
  const value = previous?.content[field.path];
  if (previous === null || value === undefined || isBlank(value)) return null;
  return mayRepeat(field) && hasBoxFor(field, value) ? offer(value, 'previousSheet', previous.sentAt) : null;
}

/** Today's facts and the previous document, field by field; unlike a prefilled value, neither hides the other. */
export const fieldOffers = (
  catalogue: FieldCatalogue,
  bindings: FactBindings,
  facts: CaseFacts,
  previous: PreviousContent | null,
): readonly FieldOffer[] =>
  fieldsOf(catalogue).flatMap((field) =>
    [fromFacts(field, facts, bindings), repeated(field, previous)].flatMap((found) =>
      found === null ? [] : [{ path: field.path, ...found }],
    ),
  );
