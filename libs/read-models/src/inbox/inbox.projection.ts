import type { DeliveryChannel, NoticeGrade } from '@tsunagi/domain';
import {
  flag,
  type Handlers,
  onEach,
  type Parameter,
  type Projected,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/**
 * 入院の知らせ・退院の連絡・連絡票・連絡票への回答・情報提供書・情報提供書の受領: what reached an organisation.
 */
export type InboxKind = 'admission' | 'discharge' | 'note' | 'noteAnswer' | 'sheet' | 'sheetAnswer';
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
}

const INBOX = `CREATE TABLE inbox (
  itemId TEXT PRIMARY KEY, organisationId TEXT NOT NULL, fromOrganisationId TEXT NOT NULL, kind TEXT NOT NULL,
  state TEXT NOT NULL, stayId TEXT, patientId TEXT NOT NULL, subjectId TEXT NOT NULL, position TEXT NOT NULL,
  arrivedAt TEXT NOT NULL, channel TEXT, grade TEXT, expectedOn TEXT, foreseenFrom TEXT, foreseenTo TEXT,
  answerWantedBy TEXT, isUrgent INTEGER NOT NULL DEFAULT 0, isWithdrawn INTEGER NOT NULL DEFAULT 0,
  reminders INTEGER NOT NULL DEFAULT 0, textPosition TEXT
) STRICT;
CREATE INDEX inboxOfOrganisation ON inbox (organisationId, position, itemId);
CREATE INDEX inboxByState ON inbox (organisationId, state, position, itemId);
CREATE INDEX inboxOfStay ON inbox (stayId, kind);`;

/** Between whom a stay, sheet or note goes; for a stay from the hospital to the office in charge. */
const INBOX_SUBJECT = `CREATE TABLE inboxSubject (
  subject TEXT PRIMARY KEY, stayId TEXT, patientId TEXT NOT NULL, senderId TEXT NOT NULL, addresseeId TEXT
) STRICT, WITHOUT ROWID;`;

const BEGIN = `INSERT OR IGNORE INTO inboxSubject (subject, stayId, patientId, senderId, addresseeId)
  VALUES (?, ?, ?, ?, ?)`;
const ADDRESS = 'UPDATE inboxSubject SET addresseeId = ? WHERE subject = ?';
/** From the subject's sender to its addressee. */
const ARRIVE = `INSERT OR IGNORE INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, channel, textPosition,
  organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, ?, 'unread', ?, ?, ?, ?, ?, addresseeId, senderId, stayId, patientId FROM inboxSubject
  WHERE subject = ? AND addresseeId IS NOT NULL`;
/** Back to the subject's sender; a later answer takes the place of an earlier one. */
const ANSWER = `INSERT INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, textPosition,
  organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, ?, ?, ?, ?, ?, ?, senderId, addresseeId, stayId, patientId FROM inboxSubject
  WHERE subject = ? AND addresseeId IS NOT NULL
  ON CONFLICT (itemId) DO UPDATE SET state = excluded.state, position = excluded.position,
  arrivedAt = excluded.arrivedAt, textPosition = excluded.textPosition`;
const ANNOUNCE = `INSERT OR IGNORE INTO inbox (itemId, kind, state, subjectId, position, arrivedAt, channel, textPosition,
  grade, expectedOn, foreseenFrom, foreseenTo, organisationId, fromOrganisationId, stayId, patientId)
  SELECT ?, 'discharge', 'unread', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, senderId, stayId, patientId FROM inboxSubject
  WHERE subject = ?`;
const SUPERSEDE = `UPDATE inbox SET state = 'done'
  WHERE stayId = ? AND kind = 'discharge' AND organisationId = ? AND itemId <> ?`;
const SET_STATE = 'UPDATE inbox SET state = ? WHERE itemId = ?';
const RECEIVE = "UPDATE inbox SET state = 'received' WHERE itemId = ? AND state = 'unread'";
const BEGIN_WORK = `UPDATE inbox SET state = 'inProgress'
  WHERE stayId = ? AND kind = 'admission' AND organisationId = ? AND state <> 'done'`;
const FINISH_WORK = `UPDATE inbox SET state = 'done' WHERE kind = 'admission'
  AND (stayId, organisationId) IN (SELECT stayId, senderId FROM inboxSubject WHERE subject = ?)`;
const WITHDRAW = "UPDATE inbox SET isWithdrawn = 1, state = 'done' WHERE itemId = ?";
const WITHDRAW_DATE = `UPDATE inbox SET isWithdrawn = 1, state = 'unread'
  WHERE stayId = ? AND kind = 'discharge' AND state <> 'done'`;
const END_STAY = "UPDATE inbox SET state = 'done' WHERE stayId = ? AND kind IN ('admission', 'discharge')";
const END_OFFICE = `UPDATE inbox SET state = 'done'
  WHERE stayId = ? AND kind IN ('admission', 'discharge') AND organisationId = ?`;
const WANT = 'UPDATE inbox SET isUrgent = ?, answerWantedBy = ? WHERE itemId = ?';
const REMIND = "UPDATE inbox SET reminders = reminders + 1 WHERE itemId = ? AND state <> 'done'";

const arrival = (recorded: ProjectedEvent): readonly Parameter[] => [
  recorded.position,
  recorded.metadata.recordedAt,
];

function beginStay(recorded: Projected<'AdmissionPlanned' | 'PatientAdmitted'>): Statement[] {
  const { stayId, patientId, hospitalId } = recorded.event.data;
  return [statement(BEGIN, stayId, stayId, patientId, hospitalId, null)];
}

/** 入院の知らせ reaches the office the moment it is named. */
function nameOffice(recorded: Projected<'CareManagerIdentified' | 'CareManagerReplaced'>): Statement[] {
  const stayId = subjectOf(recorded);
  const { officeId } = recorded.event.data;
  const item = [`admission:${stayId}:${officeId}`, 'admission', stayId];
  return [
    statement(ADDRESS, officeId, stayId),
    statement(ARRIVE, ...item, ...arrival(recorded), null, null, stayId),
  ];
}

const STAYS: Handlers = {
  AdmissionPlanned: beginStay,
  PatientAdmitted: beginStay,
  CareManagerIdentified: nameOffice,
  CareManagerReplaced: (recorded) => [
    statement(END_OFFICE, subjectOf(recorded), recorded.event.data.fromOfficeId),
    ...nameOffice(recorded),
  ],
  ...onEach(
    ['AdmissionCancelled', 'HospitalTransferMade', 'PatientDischarged', 'PatientDied'],
    (recorded) => [statement(END_STAY, subjectOf(recorded))],
  ),
};

function announce(recorded: Projected<'ExpectedDischargeAnnounced'>): Statement[] {
  const { announcementId, officeId, channel, grade, expectedOn, foreseen } = recorded.event.data;
  const itemId = `discharge:${announcementId}`;
  const stayId = subjectOf(recorded);
  const told = [grade, expectedOn, foreseen?.from ?? null, foreseen?.to ?? null, officeId];
  return [
    statement(SUPERSEDE, stayId, officeId, itemId),
    statement(
      ANNOUNCE,
      itemId,
      announcementId,
      ...arrival(recorded),
      channel,
      recorded.position,
      ...told,
      stayId,
    ),
  ];
}

const NOTICES: Handlers = {
  ExpectedDischargeAnnounced: announce,
  AnnouncementReceiptConfirmed: (recorded) => [
    statement(RECEIVE, `discharge:${recorded.event.data.announcementId}`),
  ],
  AnnouncementAcknowledged: (recorded) => {
    const { announcementId, answer } = recorded.event.data;
    const state: InboxState = answer === 'possible' ? 'read' : 'inProgress';
    return [statement(SET_STATE, state, `discharge:${announcementId}`)];
  },
  ExpectedDischargeWithdrawn: (recorded) => [statement(WITHDRAW_DATE, subjectOf(recorded))],
};

const sheetAnswer = (recorded: ProjectedEvent, state: InboxState): Statement => {
  const sheetId = subjectOf(recorded);
  const item = [`sheetAnswer:${sheetId}`, 'sheetAnswer', state, sheetId];
  return statement(ANSWER, ...item, ...arrival(recorded), null, sheetId);
};

function sendSheet(recorded: Projected<'AdmissionSheetSent'>): Statement[] {
  const { version, channel, hospitalId } = recorded.event.data;
  const sheetId = subjectOf(recorded);
  const item = [`sheet:${sheetId}:${version}`, 'sheet', sheetId];
  return [
    statement(ADDRESS, hospitalId, sheetId),
    statement(SET_STATE, 'done' satisfies InboxState, `sheet:${sheetId}:${version - 1}`),
    statement(ARRIVE, ...item, ...arrival(recorded), channel, null, sheetId),
    statement(FINISH_WORK, sheetId),
  ];
}

const SHEETS: Handlers = {
  AdmissionSheetDrafted: (recorded) => {
    const { sheetId, stayId, patientId, officeId, hospitalId } = recorded.event.data;
    return [
      statement(BEGIN, sheetId, stayId, patientId, officeId, hospitalId),
      statement(BEGIN_WORK, stayId, officeId),
    ];
  },
  AdmissionSheetSent: sendSheet,
  AdmissionSheetReceiptConfirmed: (recorded) => [
    statement(RECEIVE, `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
    sheetAnswer(recorded, 'received'),
  ],
  AdmissionSheetRead: (recorded) => [
    statement(SET_STATE, 'read', `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
    sheetAnswer(recorded, 'read'),
  ],
  AdmissionSheetWithdrawn: (recorded) => [
    statement(WITHDRAW, `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
  ],
};

function sendNote(recorded: Projected<'LiaisonNoteSent'>): Statement[] {
  const { channel, toOrganisationId, urgent, answerWantedBy } = recorded.event.data;
  const noteId = subjectOf(recorded);
  const itemId = `note:${noteId}`;
  return [
    statement(ADDRESS, toOrganisationId, noteId),
    statement(ARRIVE, itemId, 'note', noteId, ...arrival(recorded), channel, null, noteId),
    statement(WANT, flag(urgent), answerWantedBy, itemId),
  ];
}

function answerNote(recorded: Projected<'LiaisonNoteAnswered'>): Statement[] {
  const noteId = subjectOf(recorded);
  const state: InboxState = recorded.event.data.completeness === 'full' ? 'done' : 'inProgress';
  const item = [`noteAnswer:${noteId}`, 'noteAnswer', 'unread', noteId];
  return [
    statement(SET_STATE, state, `note:${noteId}`),
    statement(ANSWER, ...item, ...arrival(recorded), null, noteId),
  ];
}

const NOTES: Handlers = {
  LiaisonNoteDrafted: (recorded) => {
    const { noteId, stayId, patientId, fromOrganisationId, toOrganisationId } = recorded.event.data;
    return [statement(BEGIN, noteId, stayId, patientId, fromOrganisationId, toOrganisationId)];
  },
  LiaisonNoteSent: sendNote,
  LiaisonNoteReceiptConfirmed: (recorded) => [statement(RECEIVE, `note:${subjectOf(recorded)}`)],
  LiaisonNoteAnswered: answerNote,
  LiaisonNoteReminded: (recorded) => [statement(REMIND, `note:${subjectOf(recorded)}`)],
  LiaisonNoteWithdrawn: (recorded) => [statement(WITHDRAW, `note:${subjectOf(recorded)}`)],
  LiaisonNoteClosed: (recorded) => [
    statement(SET_STATE, 'done', `note:${subjectOf(recorded)}`),
    statement(SET_STATE, 'done', `noteAnswer:${subjectOf(recorded)}`),
  ],
};

/** 受信箱 */
export const inboxProjection: Projection = {
  name: 'inbox',
  version: 1,
  tables: { inbox: INBOX, inboxSubject: INBOX_SUBJECT },
  on: { ...STAYS, ...NOTICES, ...SHEETS, ...NOTES },
};
