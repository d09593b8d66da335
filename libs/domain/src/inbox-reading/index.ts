export { type InboxReadingCommand, inboxReading, type ReadInboxItem } from './inbox-reading.decide.js';
export * from './inbox-reading.events.js';
export type { InboxReadingState } from './inbox-reading.state.js';
