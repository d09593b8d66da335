export { admissionSheet, type AdmissionSheetCommand } from './admission-sheet.decide.js';
export * from './admission-sheet.events.js';
export type { AdmissionSheetState, KnownSheet, SheetVersion } from './admission-sheet.state.js';
export type { DraftAdmissionSheet, FillAdmissionSheetSection, SendAdmissionSheet } from './content.decide.js';
export type { AdmissionSheetRefusalCode } from './refusal.js';
export type {
  ConfirmAdmissionSheetReceipt,
  ReadAdmissionSheet,
  WithdrawAdmissionSheet,
} from './version.decide.js';
