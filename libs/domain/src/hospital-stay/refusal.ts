import { Refusal, type RefusalFacts } from '../kernel/index.js';
import type { HospitalStayState, OngoingOrEndedStay } from './hospital-stay.state.js';

export type HospitalStayRefusalCode =
  | 'STAY_NOT_STARTED'
  | 'STAY_CANCELLED'
  | 'STAY_ALREADY_ENDED'
  | 'STAY_NOT_ENDED'
  | 'STAY_BELONGS_TO_ANOTHER'
  | 'PATIENT_NOT_ADMITTED_YET'
  | 'PATIENT_ALREADY_ADMITTED'
  | 'PLANNED_ADMISSION_TOO_FAR_AHEAD'
  | 'ADMISSION_IN_THE_FUTURE'
  | 'ADMISSION_TIME_ON_ANOTHER_DAY'
  | 'ADMISSION_AFTER_END'
  | 'END_BEFORE_ADMISSION'
  | 'END_IN_THE_FUTURE'
  | 'TRANSFER_TO_THE_SAME_HOSPITAL'
  | 'JUDGEMENT_IN_THE_FUTURE'
  | 'JUDGEMENT_WITHOUT_CRITERION'
  | 'JUDGEMENT_AGAINST_CRITERIA';

export function refuse(code: HospitalStayRefusalCode, facts: RefusalFacts = {}): never {
  throw new Refusal(code, facts);
}

/** @throws Refusal unless the stay is planned, going on or over. */
export function keptStay(state: HospitalStayState): OngoingOrEndedStay {
  if (state.status === 'unknown') return refuse('STAY_NOT_STARTED');
  if (state.status === 'cancelled') return refuse('STAY_CANCELLED');
  return state;
}
