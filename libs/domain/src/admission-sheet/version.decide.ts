import type { Instant, StaffId } from '../kernel/index.js';
import type { AdmissionSheetEvent } from './admission-sheet.events.js';
import type { AdmissionSheetState, SheetVersion } from './admission-sheet.state.js';
import { knownSheet, refuse } from './refusal.js';

interface At {
  readonly occurredAt: Instant;
}
export type ConfirmAdmissionSheetReceipt = At & {
  readonly type: 'ConfirmAdmissionSheetReceipt';
  readonly version: number;
  readonly confirmedBy: StaffId | null;
  readonly confirmedWith: string | null;
};
export type ReadAdmissionSheet = At & {
  readonly type: 'ReadAdmissionSheet';
  readonly version: number;
  readonly readBy: StaffId;
};
export type WithdrawAdmissionSheet = At & {
  readonly type: 'WithdrawAdmissionSheet';
  readonly version: number;
  readonly reason: string;
};

type Events = readonly AdmissionSheetEvent[];

function versionOf(state: AdmissionSheetState, version: number): SheetVersion {
  const known = knownSheet(state).versions.find((candidate) => candidate.version === version);
  return known ?? refuse('SHEET_VERSION_UNKNOWN', { version });
}

function standingVersion(state: AdmissionSheetState, version: number): SheetVersion {
  const known = versionOf(state, version);
  return known.withdrawn ? refuse('SHEET_VERSION_WITHDRAWN', { version }) : known;
}

/** Nothing personal can be added to an erased stream; the fact itself can. */
const unlessErased = <Personal>(state: AdmissionSheetState, personal: Personal): Personal | null =>
  knownSheet(state).erased ? null : personal;

export function confirmReceipt(wish: ConfirmAdmissionSheetReceipt, state: AdmissionSheetState): Events {
  const { version, confirmedBy, confirmedWith, occurredAt } = wish;
  if (standingVersion(state, version).receiptConfirmed) return [];
  const data = { occurredAt, version, confirmedBy };
  return [{ type: 'AdmissionSheetReceiptConfirmed', data, personal: unlessErased(state, { confirmedWith }) }];
}

export function readSheet(
  { version, readBy, occurredAt }: ReadAdmissionSheet,
  state: AdmissionSheetState,
): Events {
  if (standingVersion(state, version).readBy.includes(readBy)) return [];
  return [{ type: 'AdmissionSheetRead', data: { occurredAt, version, readBy }, personal: null }];
}

export function withdrawSheet(
  { version, reason, occurredAt }: WithdrawAdmissionSheet,
  state: AdmissionSheetState,
): Events {
  if (versionOf(state, version).withdrawn) return [];
  const data = { occurredAt, version };
  return [{ type: 'AdmissionSheetWithdrawn', data, personal: unlessErased(state, { reason }) }];
}
