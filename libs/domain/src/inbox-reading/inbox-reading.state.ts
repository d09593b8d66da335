import type { InboxReadingEvent } from './inbox-reading.events.js';

export interface InboxReadingState {
  /** `null`: never read. */
  readonly lastArrival: string | null;
}

export const initialState: InboxReadingState = { lastArrival: null };

export function evolve(state: InboxReadingState, event: InboxReadingEvent): InboxReadingState {
  return event.type === 'InboxItemRead' ? { lastArrival: event.data.arrival } : state;
}
