import type { Instant, OrganisationId, PlainEvent } from '../kernel/index.js';

/** 既読: somebody of the organisation has read what reached it and asks for no other act. */
export type InboxItemRead = PlainEvent<
  'InboxItemRead',
  {
    readonly occurredAt: Instant;
    readonly organisationId: OrganisationId;
    readonly itemId: string;
    /** Which arrival was read: an item may arrive anew, or be withdrawn. */
    readonly arrival: string;
  }
>;

/** 受信箱の既読 */
export type InboxReadingEvent = InboxItemRead;
