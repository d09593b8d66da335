import type { DeliveryChannel } from '@tsunagi/domain';
import { type Projected, type Projection, type Statement, statement, subjectOf } from '../projection.js';

/** 入院時情報提供書: whose it is; its content is read from its own stream. */
export interface SheetTable {
  sheetId: string;
  stayId: string;
  patientId: string;
  officeId: string;
  hospitalId: string;
  edition: string;
  draftedAt: string;
  /** Of the last section filled: later than the last sending, the next 報 is being written. */
  filledPosition: string | null;
  revision: number;
}

/** 第n報: one sending and what became of it. */
export interface SheetVersionTable {
  sheetId: string;
  version: number;
  /** Of the sending: the latest stands last. */
  position: string;
  stayId: string;
  patientId: string;
  officeId: string;
  hospitalId: string;
  sentAt: string;
  /** 情報提供日時: the fee-relevant moment. */
  providedAt: string;
  channel: DeliveryChannel;
  receiptConfirmedAt: string | null;
  readAt: string | null;
  isWithdrawn: number;
}

const SHEET = `CREATE TABLE sheet (
  sheetId TEXT PRIMARY KEY, stayId TEXT NOT NULL, patientId TEXT NOT NULL, officeId TEXT NOT NULL,
  hospitalId TEXT NOT NULL, edition TEXT NOT NULL, draftedAt TEXT NOT NULL,
  filledPosition TEXT, revision INTEGER NOT NULL
) STRICT;
CREATE INDEX sheetOfOffice ON sheet (officeId, draftedAt, sheetId);
CREATE INDEX sheetOfStay ON sheet (stayId, draftedAt, sheetId);`;
const SHEET_VERSION = `CREATE TABLE sheetVersion (
  sheetId TEXT NOT NULL, version INTEGER NOT NULL, position TEXT NOT NULL UNIQUE, stayId TEXT NOT NULL,
  patientId TEXT NOT NULL, officeId TEXT NOT NULL, hospitalId TEXT NOT NULL, sentAt TEXT NOT NULL,
  providedAt TEXT NOT NULL, channel TEXT NOT NULL, receiptConfirmedAt TEXT, readAt TEXT,
  isWithdrawn INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (sheetId, version)
) STRICT;
CREATE INDEX sheetVersionOfHospital ON sheetVersion (hospitalId, sheetId);
CREATE INDEX sheetVersionOfStay ON sheetVersion (stayId, officeId, isWithdrawn, position);
CREATE INDEX sheetVersionOfPatient ON sheetVersion (patientId, officeId, isWithdrawn, position);`;

const DRAFT = `INSERT OR IGNORE INTO sheet (sheetId, stayId, patientId, officeId, hospitalId, edition, draftedAt,
  revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`;
const FILL = 'UPDATE sheet SET filledPosition = ?, revision = ? WHERE sheetId = ?';
const REVISE = 'UPDATE sheet SET revision = ? WHERE sheetId = ?';
const SEND = `INSERT OR IGNORE INTO sheetVersion (sheetId, stayId, patientId, officeId, version, position, hospitalId,
  sentAt, providedAt, channel) SELECT sheetId, stayId, patientId, officeId, ?, ?, ?, ?, ?, ? FROM sheet WHERE sheetId = ?`;
const CONFIRM = `UPDATE sheetVersion SET receiptConfirmedAt = coalesce(receiptConfirmedAt, ?)
  WHERE sheetId = ? AND version = ?`;
const READ = 'UPDATE sheetVersion SET readAt = coalesce(readAt, ?) WHERE sheetId = ? AND version = ?';
const WITHDRAW = 'UPDATE sheetVersion SET isWithdrawn = 1 WHERE sheetId = ? AND version = ?';

const revise = (recorded: Parameters<typeof subjectOf>[0]): Statement =>
  statement(REVISE, recorded.revision, subjectOf(recorded));

function send(recorded: Projected<'AdmissionSheetSent'>): Statement[] {
  const { version, hospitalId, occurredAt, providedAt, channel } = recorded.event.data;
  const sending = [version, recorded.position, hospitalId, occurredAt, providedAt, channel];
  return [revise(recorded), statement(SEND, ...sending, subjectOf(recorded))];
}

/** 入院時情報提供書の一覧 */
export const sheetProjection: Projection = {
  name: 'sheet',
  version: 2,
  tables: { sheet: SHEET, sheetVersion: SHEET_VERSION },
  on: {
    AdmissionSheetDrafted: (recorded) => {
      const { sheetId, stayId, patientId, officeId, hospitalId, edition, occurredAt } = recorded.event.data;
      const parties = [stayId, patientId, officeId, hospitalId];
      return [statement(DRAFT, sheetId, ...parties, edition, occurredAt, recorded.revision)];
    },
    AdmissionSheetSectionFilled: (recorded) => [
      statement(FILL, recorded.position, recorded.revision, subjectOf(recorded)),
    ],
    AdmissionSheetSent: send,
    AdmissionSheetReceiptConfirmed: (recorded) => {
      const { occurredAt, version } = recorded.event.data;
      return [revise(recorded), statement(CONFIRM, occurredAt, subjectOf(recorded), version)];
    },
    AdmissionSheetRead: (recorded) => {
      const { occurredAt, version } = recorded.event.data;
      return [revise(recorded), statement(READ, occurredAt, subjectOf(recorded), version)];
    },
    AdmissionSheetWithdrawn: (recorded) => [
      revise(recorded),
      statement(WITHDRAW, subjectOf(recorded), recorded.event.data.version),
    ],
  },
};
