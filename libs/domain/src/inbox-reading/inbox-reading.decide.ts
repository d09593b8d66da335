import type { Decider, Instant, OrganisationId } from '../kernel/index.js';
import type { InboxReadingEvent } from './inbox-reading.events.js';
import { evolve, initialState, type InboxReadingState } from './inbox-reading.state.js';

export interface ReadInboxItem {
  readonly type: 'ReadInboxItem';
  readonly organisationId: OrganisationId;
  readonly itemId: string;
  readonly arrival: string;
  readonly occurredAt: Instant;
}

export type InboxReadingCommand = ReadInboxItem;

function read(wish: ReadInboxItem, { lastArrival }: InboxReadingState): readonly InboxReadingEvent[] {
  if (lastArrival === wish.arrival) return [];
  const { occurredAt, organisationId, itemId, arrival } = wish;
  return [{ type: 'InboxItemRead', data: { occurredAt, organisationId, itemId, arrival }, personal: null }];
}

/** 受信箱の既読: what one organisation has read of one item. */
export const inboxReading: Decider<InboxReadingCommand, InboxReadingState, InboxReadingEvent> = {
  category: 'inboxReading',
  initialState,
  decide: read,
  evolve,
};
