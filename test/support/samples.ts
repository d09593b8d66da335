import type { AnyEvent, EventOf } from '@tsunagi/read-models';

export type EventType = AnyEvent['type'];
export type Samples = { readonly [Type in EventType]: EventOf<Type> };

/** 気仙沼市立の入院は 2026-12-01 の朝。 */
export const OCCURRED_AT = '2026-12-01T01:00:00.000Z';
