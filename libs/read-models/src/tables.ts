import type { AnnouncementTable } from './discharge-notice/announcement.projection.js';
import type { SheetTable, SheetVersionTable } from './admission-sheet/sheet.projection.js';
import type { StayTable } from './hospital-stay/stay.projection.js';
import type { HandoffTable, MessageTable } from './indicators/indicator.projection.js';
import type { InboxTable } from './inbox/inbox-item.js';
import type { NoteTable } from './liaison-note/note.projection.js';
import type {
  BusinessHoursTable,
  ClosureTable,
  OrganisationTable,
  StaffTable,
} from './organisation/directory.projection.js';
import type { PersonKeyTable } from './patient/person-keys.js';
import type { PersonTable, PersonTextTable } from './patient/person.projection.js';
import type { AssessmentTable, NeedTable, WatchTable } from './preparation/watch.projection.js';
import type { TimelineTable } from './timeline/timeline.projection.js';

/** Every table that a query may read, with its columns as they stand in SQLite. */
export interface ReadModelTables {
  announcement: AnnouncementTable;
  assessment: AssessmentTable;
  businessHours: BusinessHoursTable;
  closure: ClosureTable;
  handoff: HandoffTable;
  inbox: InboxTable;
  message: MessageTable;
  need: NeedTable;
  note: NoteTable;
  organisation: OrganisationTable;
  person: PersonTable;
  personKey: PersonKeyTable;
  personText: PersonTextTable;
  sheet: SheetTable;
  sheetVersion: SheetVersionTable;
  staff: StaffTable;
  stay: StayTable;
  timeline: TimelineTable;
  watch: WatchTable;
}
