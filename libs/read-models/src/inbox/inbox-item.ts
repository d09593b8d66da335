import type { DeliveryChannel, NoticeGrade } from '@tsunagi/domain';
import type { Parameter, ProjectedEvent } from '../projection.js';

/**
 * 入院の知らせ・退院の連絡・その返答・連絡票・連絡票への回答・情報提供書・情報提供書の受領: what reached an
 * organisation.
 */
export type InboxKind =
  'admission' | 'discharge' | 'dischargeAnswer' | 'note' | 'noteAnswer' | 'sheet' | 'sheetAnswer';
/** 未読・受領・既読・対応中・完了 */
export type InboxState = 'unread' | 'received' | 'read' | 'inProgress' | 'done';

/** 受信箱 of one organisation. */
export interface InboxTable {
  itemId: string;
  organisationId: string;
  fromOrganisationId: string;
  kind: InboxKind;
  state: InboxState;
  stayId: string | null;
  patientId: string;
  /** Stay, announcement, sheet or note. */
  subjectId: string;
  /** 第n報 of a sheet. */
  version: number | null;
  position: string;
  arrivedAt: string;
  channel: DeliveryChannel | null;
  grade: NoticeGrade | null;
  expectedOn: string | null;
  foreseenFrom: string | null;
  foreseenTo: string | null;
  answerWantedBy: string | null;
  isUrgent: number;
  /** 取消: what it says holds no longer. */
  isWithdrawn: number;
  reminders: number;
  textPosition: string | null;
  /** Who of the receiving side took it in hand last, or noted by telephone that it did; when that was recorded. */
  actedBy: string | null;
  actedIn: string | null;
  actedAt: string | null;
}

export const INBOX = `CREATE TABLE inbox (
  itemId TEXT PRIMARY KEY, organisationId TEXT NOT NULL, fromOrganisationId TEXT NOT NULL, kind TEXT NOT NULL,
  state TEXT NOT NULL, stayId TEXT, patientId TEXT NOT NULL, subjectId TEXT NOT NULL, position TEXT NOT NULL,
  arrivedAt TEXT NOT NULL, channel TEXT, grade TEXT, expectedOn TEXT, foreseenFrom TEXT, foreseenTo TEXT,
  answerWantedBy TEXT, isUrgent INTEGER NOT NULL DEFAULT 0, isWithdrawn INTEGER NOT NULL DEFAULT 0,
  reminders INTEGER NOT NULL DEFAULT 0, textPosition TEXT, version INTEGER, actedBy TEXT, actedIn TEXT, actedAt TEXT
) STRICT;
CREATE INDEX inboxOfOrganisation ON inbox (organisationId, position, itemId);
CREATE INDEX inboxByState ON inbox (organisationId, state, position, itemId);
CREATE INDEX inboxOfStay ON inbox (stayId, kind);`;

/** Between whom a stay, sheet or note goes; for a stay from the hospital to the office in charge. */
export const INBOX_SUBJECT = `CREATE TABLE inboxSubject (
  subject TEXT PRIMARY KEY, stayId TEXT, patientId TEXT NOT NULL, senderId TEXT NOT NULL, addresseeId TEXT
) STRICT, WITHOUT ROWID;`;

export const BEGIN = `INSERT OR IGNORE INTO inboxSubject (subject, stayId, patientId, senderId, addresseeId)
  VALUES (?, ?, ?, ?, ?)`;
export const ADDRESS = 'UPDATE inboxSubject SET addresseeId = ? WHERE subject = ?';
/** From the subject's sender to its addressee. */
export const ARRIVE = `INSERT OR IGNORE INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, channel, textPosition,
  organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, ?, 'unread', ?, ?, ?, ?, ?, addresseeId, senderId, stayId, patientId FROM inboxSubject
  WHERE subject = ? AND addresseeId IS NOT NULL`;
/** Back to the subject's sender; a later answer takes the place of an earlier one. */
export const ANSWER = `INSERT INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, textPosition,
  organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, ?, ?, ?, ?, ?, ?, senderId, addresseeId, stayId, patientId FROM inboxSubject
  WHERE subject = ? AND addresseeId IS NOT NULL
  ON CONFLICT (itemId) DO UPDATE SET state = excluded.state, position = excluded.position,
  arrivedAt = excluded.arrivedAt, textPosition = excluded.textPosition, actedBy = NULL, actedIn = NULL, actedAt = NULL`;
export const ANNOUNCE = `INSERT OR IGNORE INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, channel, textPosition,
  grade, expectedOn, foreseenFrom, foreseenTo, organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, 'discharge', 'unread', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, senderId, stayId, patientId FROM inboxSubject
  WHERE subject = ?`;
export const SUPERSEDE = `UPDATE inbox SET state = 'done'
  WHERE stayId = ? AND kind = 'discharge' AND organisationId = ? AND itemId <> ?`;
/** From the office that was told back to the hospital; what it can do needs nobody, the rest waits for the hospital. */
export const ANSWER_NOTICE = `INSERT INTO inbox (itemId, kind, state, subjectId, position, arrivedAt,
  grade, expectedOn, foreseenFrom, foreseenTo, organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, 'dischargeAnswer', ?, subjectId, ?, ?, grade, expectedOn, foreseenFrom, foreseenTo,
  fromOrganisationId, organisationId, stayId, patientId FROM inbox WHERE itemId = ?
  ON CONFLICT (itemId) DO UPDATE SET state = excluded.state, position = excluded.position,
  arrivedAt = excluded.arrivedAt`;
/** The hospital has acted on what one office answered, or on what all of them did. */
export const SETTLE_ANSWER = `UPDATE inbox SET state = 'done'
  WHERE stayId = ? AND kind = 'dischargeAnswer' AND fromOrganisationId = ?`;
export const SETTLE_ANSWERS = "UPDATE inbox SET state = 'done' WHERE stayId = ? AND kind = 'dischargeAnswer'";
export const SET_STATE = 'UPDATE inbox SET state = ? WHERE itemId = ?';
/** Like SET_STATE, by somebody who is named. */
export const ACT = 'UPDATE inbox SET actedBy = ?, actedIn = ?, actedAt = ?, state = ? WHERE itemId = ?';
export const RECEIVE = `UPDATE inbox SET actedBy = ?, actedIn = ?, actedAt = ?, state = 'received'
  WHERE itemId = ? AND state = 'unread'`;
/** 既読, for what asks for no other act. */
export const READ_ITEM = `UPDATE inbox SET actedBy = ?, actedIn = ?, actedAt = ?, state = 'read'
  WHERE itemId = ? AND organisationId = ? AND state = 'unread'
  AND (isWithdrawn = 1 OR kind IN ('admission', 'dischargeAnswer', 'noteAnswer'))`;
export const BEGIN_WORK = `UPDATE inbox SET actedBy = ?, actedIn = ?, actedAt = ?, state = 'inProgress'
  WHERE stayId = ? AND kind = 'admission' AND organisationId = ? AND state <> 'done'`;
export const FINISH_WORK = `UPDATE inbox SET actedBy = ?, actedIn = ?, actedAt = ?, state = 'done' WHERE kind = 'admission'
  AND (stayId, organisationId) IN (SELECT stayId, senderId FROM inboxSubject WHERE subject = ?)`;
export const WITHDRAW = "UPDATE inbox SET isWithdrawn = 1, state = 'done' WHERE itemId = ?";
export const WITHDRAW_DATE = `UPDATE inbox SET isWithdrawn = 1, state = 'unread', actedBy = NULL, actedIn = NULL, actedAt = NULL
  WHERE stayId = ? AND kind = 'discharge' AND state <> 'done'`;
export const END_STAY =
  "UPDATE inbox SET state = 'done' WHERE stayId = ? AND kind IN ('admission', 'discharge', 'dischargeAnswer')";
export const END_OFFICE = `UPDATE inbox SET state = 'done'
  WHERE stayId = ? AND kind IN ('admission', 'discharge') AND organisationId = ?`;
export const NUMBER = 'UPDATE inbox SET version = ? WHERE itemId = ?';
export const WANT = 'UPDATE inbox SET isUrgent = ?, answerWantedBy = ? WHERE itemId = ?';
export const REMIND = "UPDATE inbox SET reminders = reminders + 1 WHERE itemId = ? AND state <> 'done'";

export const arrival = (recorded: ProjectedEvent): readonly Parameter[] => [
  recorded.position,
  recorded.metadata.recordedAt,
];

/** By whom and when, for a statement that says that somebody acted. */
export const by = ({ metadata }: ProjectedEvent): readonly Parameter[] => [
  metadata.actor,
  metadata.organisationId,
  metadata.recordedAt,
];
