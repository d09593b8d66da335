import type { ConsentReference, DeliveryChannel, NoticeGrade, PreparationAnswer } from '@tsunagi/domain';
import { type Projected, type Projection, type Statement, statement, subjectOf } from '../projection.js';

/** 退院の連絡: which office was told which date, when and by which means. */
export interface AnnouncementTable {
  announcementId: string;
  stayId: string;
  officeId: string;
  grade: NoticeGrade;
  expectedOn: string | null;
  foreseenFrom: string | null;
  foreseenTo: string | null;
  channel: DeliveryChannel;
  consentForm: ConsentReference['form'];
  /** 連絡した時刻 */
  announcedAt: string;
  /** 記録した時刻 */
  recordedAt: string;
  /** Of the notice and of its words. */
  position: string;
  announcedBy: string;
  receiptConfirmedAt: string | null;
  /** Position of the event whose words tell who took it. */
  receiptTextPosition: string | null;
  acknowledgedAt: string | null;
  answer: PreparationAnswer | null;
  earliestOn: string | null;
  answerTextPosition: string | null;
}

const ANNOUNCEMENT = `CREATE TABLE announcement (
  announcementId TEXT PRIMARY KEY, stayId TEXT NOT NULL, officeId TEXT NOT NULL, grade TEXT NOT NULL,
  expectedOn TEXT, foreseenFrom TEXT, foreseenTo TEXT, channel TEXT NOT NULL, consentForm TEXT NOT NULL,
  announcedAt TEXT NOT NULL, recordedAt TEXT NOT NULL, position TEXT NOT NULL, announcedBy TEXT NOT NULL,
  receiptConfirmedAt TEXT, receiptTextPosition TEXT, acknowledgedAt TEXT, answer TEXT,
  earliestOn TEXT, answerTextPosition TEXT
) STRICT;
CREATE INDEX announcementOfStay ON announcement (stayId, officeId, position);`;

const ANNOUNCE = `INSERT OR IGNORE INTO announcement (announcementId, stayId, officeId, grade, expectedOn,
  foreseenFrom, foreseenTo, channel, consentForm, announcedAt, recordedAt, position, announcedBy)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const CONFIRM = `UPDATE announcement SET receiptConfirmedAt = ?, receiptTextPosition = ? WHERE announcementId = ?`;
const ACKNOWLEDGE = `UPDATE announcement SET acknowledgedAt = ?, answer = ?, earliestOn = ?, answerTextPosition = ?
  WHERE announcementId = ?`;

function announce(recorded: Projected<'ExpectedDischargeAnnounced'>): Statement[] {
  const { announcementId, officeId, grade, expectedOn, foreseen, channel, consent, occurredAt } =
    recorded.event.data;
  const told = [grade, expectedOn, foreseen?.from ?? null, foreseen?.to ?? null, channel, consent.form];
  const { recordedAt, actor } = recorded.metadata;
  const when = [occurredAt, recordedAt, recorded.position, actor];
  return [statement(ANNOUNCE, announcementId, subjectOf(recorded), officeId, ...told, ...when)];
}

/** だれに・いつ・どの日を伝えたか */
export const announcementProjection: Projection = {
  name: 'announcement',
  version: 1,
  tables: { announcement: ANNOUNCEMENT },
  on: {
    ExpectedDischargeAnnounced: announce,
    AnnouncementReceiptConfirmed: (recorded) => {
      const { announcementId, occurredAt } = recorded.event.data;
      return [statement(CONFIRM, occurredAt, recorded.position, announcementId)];
    },
    AnnouncementAcknowledged: (recorded) => {
      const { announcementId, occurredAt, answer, earliestOn } = recorded.event.data;
      return [statement(ACKNOWLEDGE, occurredAt, answer, earliestOn, recorded.position, announcementId)];
    },
  },
};
