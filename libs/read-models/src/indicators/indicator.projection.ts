import { civilDateInJapan, type Instant, type PreparationStatus } from '@tsunagi/domain';
import {
  onEach,
  type Projected,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/** ひとつの入院 as the region's figures need it: days and kinds, nobody's record. */
export interface HandoffTable {
  stayId: string;
  regionId: string | null;
  officeId: string | null;
  /** `null`: planned only, or cancelled. */
  admittedOn: string | null;
  /** 担当の事業所に知らせた日, the first one. */
  toldOn: string | null;
  hasNoCareManager: number;
  isOpen: number;
  /** 退院日; `null` for transfers and deaths. */
  dischargedOn: string | null;
  status: PreparationStatus | null;
}

/** One thing that was sent to the other side, and the days on which it was received and answered. */
export interface MessageTable {
  messageId: string;
  kind: 'sheetDraft' | 'sheet' | 'announcement' | 'note';
  regionId: string | null;
  stayId: string | null;
  fromId: string;
  toId: string;
  /** `null`: not sent yet. */
  sentOn: string | null;
  receivedOn: string | null;
  /** Read by a person (sheet), acknowledged (announcement), replied to (note). */
  answeredOn: string | null;
  isWithdrawn: number;
}

const HANDOFF = `CREATE TABLE handoff (
  stayId TEXT PRIMARY KEY, regionId TEXT, officeId TEXT, admittedOn TEXT, toldOn TEXT,
  hasNoCareManager INTEGER NOT NULL DEFAULT 0, isOpen INTEGER NOT NULL DEFAULT 1, dischargedOn TEXT, status TEXT
) STRICT;
CREATE INDEX handoffOfRegionByAdmission ON handoff (regionId, admittedOn);
CREATE INDEX handoffOfRegionByDischarge ON handoff (regionId, dischargedOn);
CREATE INDEX handoffOfRegionOpen ON handoff (regionId, isOpen);`;
const MESSAGE = `CREATE TABLE message (
  messageId TEXT PRIMARY KEY, kind TEXT NOT NULL, regionId TEXT, stayId TEXT, fromId TEXT NOT NULL,
  toId TEXT NOT NULL, sentOn TEXT, receivedOn TEXT, answeredOn TEXT, isWithdrawn INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX messageOfRegion ON message (regionId, kind, sentOn);
CREATE INDEX messageOfStay ON message (stayId, kind, toId);`;

const OPEN = 'INSERT OR IGNORE INTO handoff (stayId, regionId) VALUES (?, ?)';
const ADMIT = 'UPDATE handoff SET admittedOn = ? WHERE stayId = ?';
const CANCEL = 'UPDATE handoff SET admittedOn = NULL, isOpen = 0 WHERE stayId = ?';
const TELL = `UPDATE handoff SET officeId = ?, toldOn = coalesce(toldOn, ?), hasNoCareManager = 0
  WHERE stayId = ?`;
const NOBODY = 'UPDATE handoff SET officeId = NULL, toldOn = NULL, hasNoCareManager = 1 WHERE stayId = ?';
const TELL_SOMEBODY =
  'UPDATE handoff SET officeId = ? WHERE stayId = ? AND officeId IS NULL AND hasNoCareManager = 1';
const END = 'UPDATE handoff SET isOpen = 0, dischargedOn = ? WHERE stayId = ?';
const REOPEN = 'UPDATE handoff SET isOpen = 1, dischargedOn = NULL WHERE stayId = ?';
const ASSESS = 'UPDATE handoff SET status = ? WHERE stayId = ?';
const WRITE = `INSERT OR IGNORE INTO message (messageId, kind, regionId, stayId, fromId, toId, sentOn)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;
const SEND_SHEET = `INSERT OR IGNORE INTO message (messageId, kind, regionId, stayId, fromId, toId, sentOn)
  SELECT ?, 'sheet', regionId, stayId, fromId, ?, ? FROM message WHERE messageId = ?`;
const SEND_NOTE = 'UPDATE message SET toId = ?, sentOn = ? WHERE messageId = ?';
const RECEIVE = 'UPDATE message SET receivedOn = coalesce(receivedOn, ?) WHERE messageId = ?';
const ANSWER = `UPDATE message SET receivedOn = coalesce(receivedOn, ?), answeredOn = coalesce(answeredOn, ?)
  WHERE messageId = ?`;
/** Whoever has taken a later notice about the stay has taken the earlier ones with it. */
const RECEIVE_EARLIER = `UPDATE message SET receivedOn = coalesce(receivedOn, ?)
  WHERE stayId = ? AND kind = 'announcement' AND sentOn <= ?
  AND toId = (SELECT taken.toId FROM message AS taken WHERE taken.messageId = ?)`;
const ANSWER_EARLIER = `UPDATE message SET answeredOn = coalesce(answeredOn, ?)
  WHERE stayId = ? AND kind = 'announcement' AND sentOn <= ?
  AND toId = (SELECT taken.toId FROM message AS taken WHERE taken.messageId = ?)`;
const WITHDRAW = 'UPDATE message SET isWithdrawn = 1 WHERE messageId = ?';

const on = (instant: Instant): string => civilDateInJapan(instant);

const open = (recorded: ProjectedEvent): Statement =>
  statement(OPEN, subjectOf(recorded), recorded.metadata.owner.regionId);

const tell = (recorded: Projected<'CareManagerIdentified' | 'CareManagerReplaced'>): Statement[] => {
  const { officeId, occurredAt } = recorded.event.data;
  return [statement(TELL, officeId, on(occurredAt), subjectOf(recorded))];
};

const end = (recorded: ProjectedEvent, dischargedOn: string | null): Statement[] => [
  statement(END, dischargedOn, subjectOf(recorded)),
];

function announce(recorded: Projected<'ExpectedDischargeAnnounced'>): Statement[] {
  const { announcementId, officeId, occurredAt } = recorded.event.data;
  const { organisationId, regionId } = recorded.metadata.owner;
  const stayId = subjectOf(recorded);
  const parties = [regionId, stayId, organisationId ?? '', officeId];
  return [
    statement(WRITE, announcementId, 'announcement', ...parties, on(occurredAt)),
    statement(TELL_SOMEBODY, officeId, stayId),
  ];
}

function takeAnnouncement(
  recorded: Projected<'AnnouncementReceiptConfirmed' | 'AnnouncementAcknowledged'>,
): Statement[] {
  const { announcementId, occurredAt } = recorded.event.data;
  const day = on(occurredAt);
  const earlier = [day, subjectOf(recorded), day, announcementId];
  const received = [statement(RECEIVE, day, announcementId), statement(RECEIVE_EARLIER, ...earlier)];
  if (recorded.event.type === 'AnnouncementReceiptConfirmed') return received;
  return [...received, statement(ANSWER, day, day, announcementId), statement(ANSWER_EARLIER, ...earlier)];
}

type OfVersion =
  'AdmissionSheetSent' | 'AdmissionSheetReceiptConfirmed' | 'AdmissionSheetRead' | 'AdmissionSheetWithdrawn';
const versionOf = (recorded: Projected<OfVersion>): string =>
  `${subjectOf(recorded)}/${recorded.event.data.version}`;

/** 圏域の指標: what was sent to the other side on which day, and when it was received and answered. */
export const indicatorProjection: Projection = {
  name: 'indicator',
  version: 1,
  tables: { handoff: HANDOFF, message: MESSAGE },
  on: {
    AdmissionPlanned: (recorded) => [open(recorded)],
    PatientAdmitted: (recorded) => [
      open(recorded),
      statement(ADMIT, recorded.event.data.admittedOn, subjectOf(recorded)),
    ],
    AdmissionCorrected: (recorded) => [statement(ADMIT, recorded.event.data.admittedOn, subjectOf(recorded))],
    AdmissionCancelled: (recorded) => [statement(CANCEL, subjectOf(recorded))],
    CareManagerIdentified: tell,
    CareManagerReplaced: tell,
    NoCareManagerConfirmed: (recorded) => [statement(NOBODY, subjectOf(recorded))],
    PatientDischarged: (recorded) => end(recorded, recorded.event.data.dischargedOn),
    ...onEach(['HospitalTransferMade', 'PatientDied'], (recorded) => end(recorded, null)),
    DischargeCancelled: (recorded) => [statement(REOPEN, subjectOf(recorded))],
    PreparationAssessed: (recorded) => [
      statement(ASSESS, recorded.event.data.result.status, subjectOf(recorded)),
    ],
    ExpectedDischargeAnnounced: announce,
    ...onEach(['AnnouncementReceiptConfirmed', 'AnnouncementAcknowledged'], takeAnnouncement),
    AdmissionSheetDrafted: (recorded) => {
      const { sheetId, stayId, officeId, hospitalId } = recorded.event.data;
      const { regionId } = recorded.metadata.owner;
      return [statement(WRITE, sheetId, 'sheetDraft', regionId, stayId, officeId, hospitalId, null)];
    },
    AdmissionSheetSent: (recorded) => {
      const { hospitalId, providedAt } = recorded.event.data;
      const sent = [versionOf(recorded), hospitalId, on(providedAt)];
      return [statement(SEND_SHEET, ...sent, subjectOf(recorded))];
    },
    AdmissionSheetReceiptConfirmed: (recorded) => [
      statement(RECEIVE, on(recorded.event.data.occurredAt), versionOf(recorded)),
    ],
    AdmissionSheetRead: (recorded) => {
      const day = on(recorded.event.data.occurredAt);
      return [statement(ANSWER, day, day, versionOf(recorded))];
    },
    AdmissionSheetWithdrawn: (recorded) => [statement(WITHDRAW, versionOf(recorded))],
    LiaisonNoteDrafted: (recorded) => {
      const { noteId, stayId, fromOrganisationId, toOrganisationId } = recorded.event.data;
      const parties = [recorded.metadata.owner.regionId, stayId, fromOrganisationId, toOrganisationId];
      return [statement(WRITE, noteId, 'note', ...parties, null)];
    },
    LiaisonNoteSent: (recorded) => {
      const { toOrganisationId, occurredAt } = recorded.event.data;
      return [statement(SEND_NOTE, toOrganisationId, on(occurredAt), subjectOf(recorded))];
    },
    LiaisonNoteReceiptConfirmed: (recorded) => [
      statement(RECEIVE, on(recorded.event.data.occurredAt), subjectOf(recorded)),
    ],
    LiaisonNoteAnswered: (recorded) => {
      const day = on(recorded.event.data.occurredAt);
      return [statement(ANSWER, day, day, subjectOf(recorded))];
    },
    LiaisonNoteWithdrawn: (recorded) => [statement(WITHDRAW, subjectOf(recorded))],
  },
};
