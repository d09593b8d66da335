import {
  type CivilDate,
  civilDateInJapan,
  type Decider,
  type Instant,
  isSameJson,
  type OrganisationId,
  type PatientId,
  Refusal,
  type RefusalFacts,
  unknownCommand,
} from '../kernel/index.js';
import type { CareCertification, PatientEvent, PersonalDetails } from './patient.events.js';
import { evolve, initialState, type PatientState } from './patient.state.js';

interface At {
  readonly occurredAt: Instant;
}
export type RegisterPatient = At & {
  readonly type: 'RegisterPatient';
  readonly patientId: PatientId;
  readonly organisationId: OrganisationId;
  readonly details: PersonalDetails;
};
/** What is left out stays as it was; `null` says that it is not known. */
export type CorrectPatientDetails = At & {
  readonly type: 'CorrectPatientDetails';
  readonly details: Partial<PersonalDetails>;
};
export type RecordCareCertification = At & {
  readonly type: 'RecordCareCertification';
  readonly certification: CareCertification;
};
export type PatientCommand = RegisterPatient | CorrectPatientDetails | RecordCareCertification;

export type PatientRefusalCode =
  | 'PATIENT_NOT_REGISTERED'
  | 'PATIENT_ALREADY_REGISTERED'
  | 'PATIENT_ERASED'
  | 'PATIENT_NEEDS_A_NAME'
  | 'BIRTH_DATE_IN_THE_FUTURE'
  | 'BIRTH_DATE_TOO_LONG_AGO'
  | 'INSURED_NUMBER_MALFORMED'
  | 'CERTIFICATION_PERIOD_REVERSED'
  | 'CERTIFICATION_NEEDS_A_LEVEL'
  | 'CERTIFICATION_APPLIED_IN_THE_FUTURE';

function refuse(code: PatientRefusalCode, facts: RefusalFacts = {}): never {
  throw new Refusal(code, facts);
}

const OLDEST_BIRTH: CivilDate = '1890-01-01';
/** 生活保護のみの受給者の番号は H で始まる。 */
const INSURED_NUMBER = /^(\d|H)\d{9}$/;

function checkBirthDate(birthDate: CivilDate, occurredAt: Instant): void {
  if (birthDate > civilDateInJapan(occurredAt)) refuse('BIRTH_DATE_IN_THE_FUTURE');
  if (birthDate < OLDEST_BIRTH) refuse('BIRTH_DATE_TOO_LONG_AGO');
}

function checkDetails(
  { name, birthDate, insuredNumber }: Partial<PersonalDetails>,
  occurredAt: Instant,
): void {
  if (name?.trim() === '') refuse('PATIENT_NEEDS_A_NAME');
  if (birthDate) checkBirthDate(birthDate, occurredAt);
  if (insuredNumber && !INSURED_NUMBER.test(insuredNumber)) refuse('INSURED_NUMBER_MALFORMED');
}

type Events = readonly PatientEvent[];
type Field = keyof PersonalDetails;
const FIELDS: readonly Field[] = [
  'name',
  'kana',
  'birthDate',
  'sex',
  'postalCode',
  'address',
  'tel',
  'hospitalPatientNumber',
  'insuredNumber',
];

const changedFields = (known: PersonalDetails, wish: Partial<PersonalDetails>): readonly Field[] =>
  FIELDS.filter((field) => wish[field] !== undefined && wish[field] !== known[field]);

function registered(state: PatientState): Extract<PatientState, { status: 'registered' }> {
  if (state.status === 'unknown') return refuse('PATIENT_NOT_REGISTERED');
  if (state.status === 'erased') return refuse('PATIENT_ERASED');
  return state;
}

function registerPatient(wish: RegisterPatient, state: PatientState): Events {
  const { patientId, organisationId, details, occurredAt } = wish;
  if (state.status === 'erased') return refuse('PATIENT_ERASED');
  if (state.status === 'registered') {
    const isSame =
      state.organisationId === organisationId && changedFields(state.details, details).length === 0;
    return isSame ? [] : refuse('PATIENT_ALREADY_REGISTERED');
  }
  checkDetails(details, occurredAt);
  return [{ type: 'PatientRegistered', data: { occurredAt, patientId, organisationId }, personal: details }];
}

function correctPatientDetails({ details, occurredAt }: CorrectPatientDetails, state: PatientState): Events {
  const fields = changedFields(registered(state).details, details);
  if (fields.length === 0) return [];
  checkDetails(details, occurredAt);
  const personal = Object.fromEntries(
    fields.map((field) => [field, details[field]]),
  ) as Partial<PersonalDetails>;
  return [{ type: 'PatientDetailsCorrected', data: { occurredAt, fields }, personal }];
}

function checkCertification(certification: CareCertification, occurredAt: Instant): void {
  const { status, careLevel, validFrom, validTo, appliedOn } = certification;
  if (validFrom !== null && validTo !== null && validFrom > validTo) refuse('CERTIFICATION_PERIOD_REVERSED');
  if (status === 'certified' && careLevel === null) refuse('CERTIFICATION_NEEDS_A_LEVEL');
  if (appliedOn !== null && appliedOn > civilDateInJapan(occurredAt))
    refuse('CERTIFICATION_APPLIED_IN_THE_FUTURE');
}

function recordCareCertification(wish: RecordCareCertification, state: PatientState): Events {
  const { certification, occurredAt } = wish;
  const known = registered(state).certification;
  if (known !== null && isSameJson(known, certification)) return [];
  checkCertification(certification, occurredAt);
  return [{ type: 'CareCertificationRecorded', data: { occurredAt }, personal: certification }];
}

function decide(command: PatientCommand, state: PatientState): Events {
  switch (command.type) {
    case 'RegisterPatient':
      return registerPatient(command, state);
    case 'CorrectPatientDetails':
      return correctPatientDetails(command, state);
    case 'RecordCareCertification':
      return recordCareCertification(command, state);
    default:
      return unknownCommand(command);
  }
}

/** 患者・利用者: one record of one organisation. */
export const patient: Decider<PatientCommand, PatientState, PatientEvent> = {
  category: 'patient',
  initialState,
  decide,
  evolve,
};
