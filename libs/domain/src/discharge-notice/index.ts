export {
  type AcknowledgeAnnouncement,
  type AnnounceExpectedDischarge,
  type ConfirmAnnouncementReceipt,
  repeatedAnnouncement,
} from './announcement.decide.js';
export { dischargeNotice, type DischargeNoticeCommand } from './discharge-notice.decide.js';
export * from './discharge-notice.events.js';
export {
  type AnnouncedContent,
  type Announcement,
  announcementOf,
  type DischargeNoticeState,
} from './discharge-notice.state.js';
export type {
  ExpectDischarge,
  ForeseeDischarge,
  MoveExpectedDischarge,
  WithdrawExpectedDischarge,
} from './expectation.decide.js';
export type { DischargeNoticeRefusalCode } from './refusal.js';
