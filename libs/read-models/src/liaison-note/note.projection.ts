import type { DeliveryChannel } from '@tsunagi/domain';
import {
  flag,
  type Projected,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/** 連携連絡票: where it stands; its content is read from its own stream. */
export interface NoteTable {
  noteId: string;
  stayId: string | null;
  patientId: string;
  fromOrganisationId: string;
  toOrganisationId: string;
  edition: string;
  state: 'draft' | 'sent' | 'received' | 'partlyAnswered' | 'answered' | 'withdrawn' | 'closed';
  draftedAt: string;
  sentAt: string | null;
  channel: DeliveryChannel | null;
  isUrgent: number;
  answerWantedBy: string | null;
  receiptConfirmedAt: string | null;
  answeredAt: string | null;
  reminders: number;
  revision: number;
  position: string;
}

const NOTE = `CREATE TABLE note (
  noteId TEXT PRIMARY KEY, stayId TEXT, patientId TEXT NOT NULL, fromOrganisationId TEXT NOT NULL,
  toOrganisationId TEXT NOT NULL, edition TEXT NOT NULL, state TEXT NOT NULL, draftedAt TEXT NOT NULL, sentAt TEXT,
  channel TEXT, isUrgent INTEGER NOT NULL DEFAULT 0, answerWantedBy TEXT, receiptConfirmedAt TEXT, answeredAt TEXT,
  reminders INTEGER NOT NULL DEFAULT 0, revision INTEGER NOT NULL, position TEXT NOT NULL
) STRICT;
CREATE INDEX noteOfStay ON note (stayId, position);
CREATE INDEX noteOfSender ON note (fromOrganisationId, position);
CREATE INDEX noteOfAddressee ON note (toOrganisationId, position);
CREATE INDEX noteWaiting ON note (fromOrganisationId, sentAt, noteId)
  WHERE state IN ('sent', 'received', 'partlyAnswered');`;

const DRAFT = `INSERT OR IGNORE INTO note (noteId, stayId, patientId, fromOrganisationId, toOrganisationId, edition, state,
  draftedAt, revision, position) VALUES (?, ?, ?, ?, ?, ?, 'draft', ?, ?, ?)`;
const REVISE = 'UPDATE note SET revision = ? WHERE noteId = ?';
const SEND = `UPDATE note SET revision = ?, state = 'sent', sentAt = ?, channel = ?, toOrganisationId = ?,
  isUrgent = ?, answerWantedBy = ? WHERE noteId = ?`;
const CONFIRM = `UPDATE note SET revision = ?, receiptConfirmedAt = ?,
  state = CASE state WHEN 'sent' THEN 'received' ELSE state END WHERE noteId = ?`;
const ANSWER = 'UPDATE note SET revision = ?, answeredAt = ?, state = ? WHERE noteId = ?';
const REMIND = 'UPDATE note SET revision = ?, reminders = reminders + 1 WHERE noteId = ?';
const END = 'UPDATE note SET revision = ?, state = ? WHERE noteId = ?';

function send(recorded: Projected<'LiaisonNoteSent'>): Statement[] {
  const { occurredAt, channel, toOrganisationId, urgent, answerWantedBy } = recorded.event.data;
  const sending = [occurredAt, channel, toOrganisationId, flag(urgent), answerWantedBy];
  return [statement(SEND, recorded.revision, ...sending, subjectOf(recorded))];
}

/** 連携連絡票の一覧 */
export const noteProjection: Projection = {
  name: 'note',
  version: 2,
  tables: { note: NOTE },
  on: {
    LiaisonNoteDrafted: (recorded) => {
      const { noteId, stayId, patientId, ...rest } = recorded.event.data;
      const parties = [stayId, patientId, rest.fromOrganisationId, rest.toOrganisationId, rest.edition];
      return [statement(DRAFT, noteId, ...parties, rest.occurredAt, recorded.revision, recorded.position)];
    },
    LiaisonNoteFilled: (recorded) => [statement(REVISE, recorded.revision, subjectOf(recorded))],
    LiaisonNoteSent: send,
    LiaisonNoteReceiptConfirmed: (recorded) => [
      statement(CONFIRM, recorded.revision, recorded.event.data.occurredAt, subjectOf(recorded)),
    ],
    LiaisonNoteAnswered: (recorded) => {
      const { completeness, occurredAt } = recorded.event.data;
      const state = completeness === 'full' ? 'answered' : 'partlyAnswered';
      return [statement(ANSWER, recorded.revision, occurredAt, state, subjectOf(recorded))];
    },
    LiaisonNoteReminded: (recorded) => [statement(REMIND, recorded.revision, subjectOf(recorded))],
    LiaisonNoteWithdrawn: (recorded) => [statement(END, recorded.revision, 'withdrawn', subjectOf(recorded))],
    LiaisonNoteClosed: (recorded) => [statement(END, recorded.revision, 'closed', subjectOf(recorded))],
  },
};
