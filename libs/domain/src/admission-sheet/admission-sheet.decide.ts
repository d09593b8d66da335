import { type Decider, unknownCommand } from '../kernel/index.js';
import type { AdmissionSheetEvent } from './admission-sheet.events.js';
import { type AdmissionSheetState, evolve, initialState } from './admission-sheet.state.js';
import {
  type DraftAdmissionSheet,
  draftSheet,
  type FillAdmissionSheetSection,
  fillSection,
  type SendAdmissionSheet,
  sendSheet,
} from './content.decide.js';
import {
  type ConfirmAdmissionSheetReceipt,
  confirmReceipt,
  type ReadAdmissionSheet,
  readSheet,
  type WithdrawAdmissionSheet,
  withdrawSheet,
} from './version.decide.js';

export type AdmissionSheetCommand =
  | DraftAdmissionSheet
  | FillAdmissionSheetSection
  | SendAdmissionSheet
  | ConfirmAdmissionSheetReceipt
  | ReadAdmissionSheet
  | WithdrawAdmissionSheet;

export function decide(
  command: AdmissionSheetCommand,
  state: AdmissionSheetState,
): readonly AdmissionSheetEvent[] {
  switch (command.type) {
    case 'DraftAdmissionSheet':
      return draftSheet(command, state);
    case 'FillAdmissionSheetSection':
      return fillSection(command, state);
    case 'SendAdmissionSheet':
      return sendSheet(command, state);
    case 'ConfirmAdmissionSheetReceipt':
      return confirmReceipt(command, state);
    case 'ReadAdmissionSheet':
      return readSheet(command, state);
    case 'WithdrawAdmissionSheet':
      return withdrawSheet(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 入院時情報提供書: one sheet of one office for one stay, in as many 報 as there were changes. */
export const admissionSheet: Decider<AdmissionSheetCommand, AdmissionSheetState, AdmissionSheetEvent> = {
  category: 'admissionSheet',
  initialState,
  decide,
  evolve,
};
