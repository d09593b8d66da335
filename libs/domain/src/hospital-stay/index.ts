export type { AdmitPatient, CancelAdmission, CorrectAdmission, PlanAdmission } from './admission.decide.js';
export type {
  ConfirmNoCareManager,
  IdentifyCareManager,
  JudgeDischargeCoordination,
} from './coordination.decide.js';
export { hospitalStay, type HospitalStayCommand } from './hospital-stay.decide.js';
export * from './hospital-stay.events.js';
export type {
  Admission,
  CareManagerKnowledge,
  HospitalStayState,
  OngoingOrEndedStay,
  PlannedStay,
  StayEnd,
} from './hospital-stay.state.js';
export { type HospitalStayRefusalCode, keptStay } from './refusal.js';
export type {
  CancelDischarge,
  DischargePatient,
  MakeHospitalTransfer,
  RecordDeath,
} from './stay-end.decide.js';
