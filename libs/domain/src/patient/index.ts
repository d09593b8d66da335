export {
  type CorrectPatientDetails,
  patient,
  type PatientCommand,
  type PatientRefusalCode,
  type RecordCareCertification,
  type RegisterPatient,
} from './patient.decide.js';
export * from './patient.events.js';
export type { PatientState } from './patient.state.js';
