export * from './admission-sheet/sheet-list.query.js';
export {
  findLatestSentSheet,
  findSheet,
  listSheets,
  type SheetLine,
  type SheetState,
} from './admission-sheet/sheet.query.js';
export type { SheetTable, SheetVersionTable } from './admission-sheet/sheet.projection.js';
export type { AnnouncementTable } from './discharge-notice/announcement.projection.js';
export * from './discharge-notice/told-dates.query.js';
export * from './fee-deadlines/deadline-facts.query.js';
export * from './fee-deadlines/deadline-sheets.query.js';
export type { StayStatus } from './hospital-stay/stay.projection.js';
export * from './hospital-stay/stay-counts.query.js';
export { STAY_ATTENTIONS, type StayAttention, type StayFilter } from './hospital-stay/stay-filter.js';
export {
  countStays,
  findStayLine,
  listStays,
  type StayLine,
  type StayPart,
} from './hospital-stay/stay-list.query.js';
export * from './hospital-stay/stay-page.query.js';
export { searchStays, type StaySearch } from './hospital-stay/stay-search.query.js';
export * from './indicators/indicator.query.js';
export type { InboxKind, InboxState } from './inbox/inbox-item.js';
export * from './inbox/inbox.query.js';
export type { NoteTable } from './liaison-note/note.projection.js';
export * from './liaison-note/note.query.js';
export * from './live/parties.query.js';
export type { OrganisationTable, StaffTable } from './organisation/directory.projection.js';
export * from './organisation/directory.query.js';
export { InvalidCursor, type Page, type PageRequest } from './page.js';
export type { PersonTable } from './patient/person.projection.js';
export * from './patient/person.query.js';
export { type FoundPerson, searchPersons } from './patient/person-search.query.js';
export { searchKeyOf } from './patient/search-key.js';
export * from './preparation/open-stays.query.js';
export type { WatchTable } from './preparation/watch.projection.js';
export * from './preparation/watch.query.js';
export * from './projection.js';
export * from './timeline/timeline.query.js';
export * from './today/due-stays.query.js';
export * from './today/waiting-documents.query.js';
export { projections } from './projections.js';
export { type Scope, scopeKindOf } from './scope.js';
export { catchUp, type EventSource } from './store/catch-up.js';
export type { Checkpoint } from './store/checkpoints.js';
export { isStoreTrouble, PoisonEvent } from './store/poison-event.js';
export { type ReadModels, ReadModelStore } from './store/read-model-store.js';
export type { ReadModelTables } from './tables.js';
