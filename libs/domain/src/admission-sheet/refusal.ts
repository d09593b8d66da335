import { Refusal, type RefusalFacts } from '../kernel/index.js';
import type { AdmissionSheetState, KnownSheet } from './admission-sheet.state.js';

export type AdmissionSheetRefusalCode =
  | 'SHEET_NOT_DRAFTED'
  | 'SHEET_BELONGS_TO_ANOTHER'
  | 'SHEET_ERASED'
  | 'SHEET_TOO_LARGE'
  | 'SHEET_PROVIDED_IN_THE_FUTURE'
  | 'SHEET_VERSION_UNKNOWN'
  | 'SHEET_VERSION_WITHDRAWN';

export function refuse(code: AdmissionSheetRefusalCode, facts?: RefusalFacts): never {
  throw new Refusal(code, facts);
}

/** @throws Refusal unless the sheet has been drafted. */
export const knownSheet = (state: AdmissionSheetState): KnownSheet =>
  state.status === 'absent' ? refuse('SHEET_NOT_DRAFTED') : state;
