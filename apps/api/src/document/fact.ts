import type { FieldValue, Instant } from '@tsunagi/domain';

/** One thing known about the case, and since when. */
export interface Fact {
  readonly value: FieldValue;
  readonly asOf: Instant;
}

/** By name; what is not known is not there. */
export type Facts = Readonly<Record<string, Fact>>;

/** Blanks say nothing: they take a fact of the same name away. */
export function withFacts(facts: Facts, values: Readonly<Record<string, FieldValue>>, asOf: Instant): Facts {
  const next = { ...facts };
  for (const [name, value] of Object.entries(values)) {
    if (value === null) delete next[name];
    else if (next[name]?.value !== value) next[name] = { value, asOf };
  }
  return next;
}
