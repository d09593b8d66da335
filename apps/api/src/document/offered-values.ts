import { type CatalogueField, fieldsOf, type FieldCatalogue, isBlank } from '@tsunagi/contracts';
import type { FieldValue, FieldValues, Instant, OfferedValues, ValueSource } from '@tsunagi/domain';
import type { CaseFacts } from './case-facts.js';
import type { Fact } from './fact.js';

/** Which fact a path shows, e.g. `['stay', 'admittedOn']`. */
export type FactBindings = Readonly<Record<string, readonly [from: keyof CaseFacts, fact: string]>>;

/** The content of the person's last sent document of the same kind. */
export interface PreviousContent {
  readonly content: FieldValues;
  readonly sentAt: Instant;
}

export type Offer = OfferedValues[string];

/** A person's sex or care level may be one that the form has no box for; the form then stays blank. */
export const hasBoxFor = ({ kind, options = [] }: CatalogueField, value: FieldValue): boolean =>
  kind !== 'enum1' || options.some(({ code }) => code === value);

export const offer = (value: FieldValue, from: ValueSource['from'], asOf: Instant): Offer => ({
  value,
  source: { from, asOf },
});

export function fromFacts(field: CatalogueField, facts: CaseFacts, bindings: FactBindings): Offer | null {
  const binding = bindings[field.path];
  if (binding === undefined) return null;
  const [from, name] = binding;
  const fact: Fact | undefined = facts[from][name];
  if (fact === undefined || isBlank(fact.value) || !hasBoxFor(field, fact.value)) return null;
  return offer(fact.value, from, fact.asOf);
}

/** An age grows, so it is never taken over. */
const mayCarryOver = ({ source, unit }: CatalogueField): boolean =>
  source === 'previousSheet' || (source === 'patient' && unit === undefined);

function fromPrevious(field: CatalogueField, previous: PreviousContent | null): Offer | null {
  const value = previous?.content[field.path];
  if (previous === null || value === undefined || isBlank(value) || !mayCarryOver(field)) return null;
  return hasBoxFor(field, value) ? offer(value, 'previousSheet', previous.sentAt) : null;
}

/** What every path is prefilled with; today's facts win over the previous document. */
export function offeredValues(
  catalogue: FieldCatalogue,
  bindings: FactBindings,
  facts: CaseFacts,
  previous: PreviousContent | null,
): OfferedValues {
  const offers = fieldsOf(catalogue).flatMap((field): [string, Offer][] => {
    const found = fromFacts(field, facts, bindings) ?? fromPrevious(field, previous);
    return found === null ? [] : [[field.path, found]];
  });
  return Object.fromEntries(offers);
}
