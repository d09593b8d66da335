/**
 * A fact, in the past tense. `data` is readable by whoever holds the log; `personal` is sealed with the
 * stream's key and becomes `null` once the last holder's key copy is gone, so every reader allows for it.
 */
export interface DomainEvent<Type extends string = string, Data = unknown, Personal = unknown> {
  readonly type: Type;
  readonly data: Data;
  readonly personal: Personal | null;
}

/** A fact in which nothing is personal. */
export type PlainEvent<Type extends string, Data> = DomainEvent<Type, Data, never>;
