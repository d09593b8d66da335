import { announcementProjection } from './discharge-notice/announcement.projection.js';
import { sheetProjection } from './admission-sheet/sheet.projection.js';
import { stayProjection } from './hospital-stay/stay.projection.js';
import { indicatorProjection } from './indicators/indicator.projection.js';
import { inboxProjection } from './inbox/inbox.projection.js';
import { noteProjection } from './liaison-note/note.projection.js';
import { directoryProjection } from './organisation/directory.projection.js';
import { personProjection } from './patient/person.projection.js';
import { watchProjection } from './preparation/watch.projection.js';
import type { Projection } from './projection.js';
import { timelineProjection } from './timeline/timeline.projection.js';

/** All read models of one installation. */
export const projections: readonly Projection[] = [
  directoryProjection,
  personProjection,
  stayProjection,
  announcementProjection,
  watchProjection,
  sheetProjection,
  noteProjection,
  inboxProjection,
  timelineProjection,
  indicatorProjection,
];
