import type { DeliveryChannel } from '@tsunagi/domain';
import { type Projection, statement, subjectOf } from '../projection.js';

/** 入院時情報提供書: where it stands; its content is read from its own stream. */
export interface SheetTable {
  sheetId: string;
  stayId: string;
  patientId: string;
  officeId: string;
  hospitalId: string;
  edition: string;
  state: 'draft' | 'sent' | 'received' | 'read' | 'withdrawn';
  /** 第 n 報; 0 = not sent yet. */
  version: number;
  draftedAt: string;
  sentAt: string | null;
  /** 情報提供日時 of the first report: the fee-relevant moment. */
  firstProvidedAt: string | null;
  channel: DeliveryChannel | null;
  receiptConfirmedAt: string | null;
  readAt: string | null;
  revision: number;
  /** Position of the latest sending. */
  sentPosition: string | null;
}

const SHEET = `CREATE TABLE sheet (
  sheetId TEXT PRIMARY KEY, stayId TEXT NOT NULL, patientId TEXT NOT NULL, officeId TEXT NOT NULL,
  hospitalId TEXT NOT NULL, edition TEXT NOT NULL, state TEXT NOT NULL, version INTEGER NOT NULL,
  draftedAt TEXT NOT NULL, sentAt TEXT, firstProvidedAt TEXT, channel TEXT, receiptConfirmedAt TEXT, readAt TEXT,
  revision INTEGER NOT NULL, sentPosition TEXT
) STRICT;
CREATE INDEX sheetOfStay ON sheet (stayId, officeId, sentPosition);
CREATE INDEX sheetOfPatient ON sheet (patientId, officeId, sentPosition);`;

const DRAFT = `INSERT OR IGNORE INTO sheet (sheetId, stayId, patientId, officeId, hospitalId, edition, state, version,
  draftedAt, revision) VALUES (?, ?, ?, ?, ?, ?, 'draft', 0, ?, ?)`;
const FILL = 'UPDATE sheet SET revision = ? WHERE sheetId = ?';
const SEND = `UPDATE sheet SET revision = ?, state = 'sent', version = ?, sentAt = ?, channel = ?, hospitalId = ?,
  firstProvidedAt = coalesce(firstProvidedAt, ?), receiptConfirmedAt = NULL, readAt = NULL, sentPosition = ?
  WHERE sheetId = ?`;
const CONFIRM = `UPDATE sheet SET revision = ?, receiptConfirmedAt = ?,
  state = CASE state WHEN 'sent' THEN 'received' ELSE state END WHERE sheetId = ?`;
const READ = `UPDATE sheet SET revision = ?, readAt = ?,
  state = CASE state WHEN 'withdrawn' THEN state ELSE 'read' END WHERE sheetId = ?`;
const WITHDRAW = "UPDATE sheet SET revision = ?, state = 'withdrawn', sentPosition = NULL WHERE sheetId = ?";

/** 入院時情報提供書の一覧 */
export const sheetProjection: Projection = {
  name: 'sheet',
  version: 1,
  tables: { sheet: SHEET },
  on: {
    AdmissionSheetDrafted: (recorded) => {
      const { sheetId, stayId, patientId, officeId, hospitalId, edition, occurredAt } = recorded.event.data;
      const parties = [stayId, patientId, officeId, hospitalId];
      return [statement(DRAFT, sheetId, ...parties, edition, occurredAt, recorded.revision)];
    },
    AdmissionSheetSectionFilled: (recorded) => [statement(FILL, recorded.revision, subjectOf(recorded))],
    AdmissionSheetSent: (recorded) => {
      const { version, occurredAt, channel, hospitalId, providedAt } = recorded.event.data;
      const sending = [version, occurredAt, channel, hospitalId, providedAt, recorded.position];
      return [statement(SEND, recorded.revision, ...sending, subjectOf(recorded))];
    },
    AdmissionSheetReceiptConfirmed: (recorded) => [
      statement(CONFIRM, recorded.revision, recorded.event.data.occurredAt, subjectOf(recorded)),
    ],
    AdmissionSheetRead: (recorded) => [
      statement(READ, recorded.revision, recorded.event.data.occurredAt, subjectOf(recorded)),
    ],
    AdmissionSheetWithdrawn: (recorded) => [statement(WITHDRAW, recorded.revision, subjectOf(recorded))],
  },
};
