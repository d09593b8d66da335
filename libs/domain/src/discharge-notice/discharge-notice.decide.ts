import { type Decider, unknownCommand } from '../kernel/index.js';
import {
  acknowledgeAnnouncement,
  type AcknowledgeAnnouncement,
  announceExpectedDischarge,
  type AnnounceExpectedDischarge,
  confirmAnnouncementReceipt,
  type ConfirmAnnouncementReceipt,
} from './announcement.decide.js';
import type { DischargeNoticeEvent } from './discharge-notice.events.js';
import { type DischargeNoticeState, evolve, initialState } from './discharge-notice.state.js';
import {
  expectDischarge,
  type ExpectDischarge,
  foreseeDischarge,
  type ForeseeDischarge,
  moveExpectedDischarge,
  type MoveExpectedDischarge,
  withdrawExpectedDischarge,
  type WithdrawExpectedDischarge,
} from './expectation.decide.js';

export type DischargeNoticeCommand =
  | ForeseeDischarge
  | ExpectDischarge
  | MoveExpectedDischarge
  | WithdrawExpectedDischarge
  | AnnounceExpectedDischarge
  | ConfirmAnnouncementReceipt
  | AcknowledgeAnnouncement;

function decide(
  command: DischargeNoticeCommand,
  state: DischargeNoticeState,
): readonly DischargeNoticeEvent[] {
  switch (command.type) {
    case 'ForeseeDischarge':
      return foreseeDischarge(command, state);
    case 'ExpectDischarge':
      return expectDischarge(command, state);
    case 'MoveExpectedDischarge':
      return moveExpectedDischarge(command, state);
    case 'WithdrawExpectedDischarge':
      return withdrawExpectedDischarge(command, state);
    case 'AnnounceExpectedDischarge':
      return announceExpectedDischarge(command, state);
    case 'ConfirmAnnouncementReceipt':
      return confirmAnnouncementReceipt(command, state);
    case 'AcknowledgeAnnouncement':
      return acknowledgeAnnouncement(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 退院の連絡: what is expected, who was told, who answered what. */
export const dischargeNotice: Decider<DischargeNoticeCommand, DischargeNoticeState, DischargeNoticeEvent> = {
  category: 'dischargeNotice',
  initialState,
  decide,
  evolve,
};
