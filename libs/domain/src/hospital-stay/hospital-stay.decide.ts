import { type Decider, unknownCommand } from '../kernel/index.js';
import {
  admitPatient,
  type AdmitPatient,
  cancelAdmission,
  type CancelAdmission,
  correctAdmission,
  type CorrectAdmission,
  planAdmission,
  type PlanAdmission,
} from './admission.decide.js';
import {
  confirmNoCareManager,
  type ConfirmNoCareManager,
  identifyCareManager,
  type IdentifyCareManager,
  judgeDischargeCoordination,
  type JudgeDischargeCoordination,
} from './coordination.decide.js';
import type { HospitalStayEvent } from './hospital-stay.events.js';
import { evolve, type HospitalStayState, initialState } from './hospital-stay.state.js';
import {
  cancelDischarge,
  type CancelDischarge,
  dischargePatient,
  type DischargePatient,
  makeHospitalTransfer,
  type MakeHospitalTransfer,
  recordDeath,
  type RecordDeath,
} from './stay-end.decide.js';

export type HospitalStayCommand =
  | PlanAdmission
  | AdmitPatient
  | CorrectAdmission
  | CancelAdmission
  | IdentifyCareManager
  | ConfirmNoCareManager
  | JudgeDischargeCoordination
  | MakeHospitalTransfer
  | DischargePatient
  | RecordDeath
  | CancelDischarge;

function decide(command: HospitalStayCommand, state: HospitalStayState): readonly HospitalStayEvent[] {
  switch (command.type) {
    case 'PlanAdmission':
      return planAdmission(command, state);
    case 'AdmitPatient':
      return admitPatient(command, state);
    case 'CorrectAdmission':
      return correctAdmission(command, state);
    case 'CancelAdmission':
      return cancelAdmission(command, state);
    case 'IdentifyCareManager':
      return identifyCareManager(command, state);
    case 'ConfirmNoCareManager':
      return confirmNoCareManager(command, state);
    case 'JudgeDischargeCoordination':
      return judgeDischargeCoordination(command, state);
    case 'MakeHospitalTransfer':
      return makeHospitalTransfer(command, state);
    case 'DischargePatient':
      return dischargePatient(command, state);
    case 'RecordDeath':
      return recordDeath(command, state);
    case 'CancelDischarge':
      return cancelDischarge(command, state);
    default:
      return unknownCommand(command);
  }
}

/** ひとつの入院: where the person is, and who the care manager is. */
export const hospitalStay: Decider<HospitalStayCommand, HospitalStayState, HospitalStayEvent> = {
  category: 'hospitalStay',
  initialState,
  decide,
  evolve,
};
