import { ageOn, type CivilDate, type PatientEvent } from '@tsunagi/domain';
import { type Facts, withFacts } from './fact.js';

type FieldValues = Parameters<typeof withFacts>[1];

const PERSONAL = [
  'name',
  'kana',
  'birthDate',
  'sex',
  'postalCode',
  'address',
  'tel',
  'insuredNumber',
] as const;

/** Only what the event says: a correction names the changed fields. */
const detailsOf = (personal: Partial<Record<(typeof PERSONAL)[number], string | null>>): FieldValues =>
  Object.fromEntries(
    PERSONAL.filter((name) => name in personal).map((name) => [name, personal[name] ?? null]),
  );

function withPatientEvent(facts: Facts, event: PatientEvent): Facts {
  const { occurredAt } = event.data;
  if (event.personal === null) return facts;
  switch (event.type) {
    case 'PatientRegistered':
    case 'PatientDetailsCorrected':
      return withFacts(facts, detailsOf(event.personal), occurredAt);
    case 'CareCertificationRecorded': {
      const { status, careLevel, validFrom, validTo, appliedOn } = event.personal;
      return withFacts(
        facts,
        { certification: status, careLevel, careLevelFrom: validFrom, careLevelTo: validTo, appliedOn },
        occurredAt,
      );
    }
    default:
      return facts;
  }
}

function withAge(facts: Facts, on: CivilDate): Facts {
  const { birthDate } = facts;
  if (typeof birthDate?.value !== 'string') return facts;
  return { ...facts, age: { value: ageOn(birthDate.value, on), asOf: birthDate.asOf } };
}

/** 患者の記録 for a document; the age is that of the day `on`. Nothing is left of an erased person. */
export const patientFacts = (events: readonly PatientEvent[], on: CivilDate): Facts =>
  withAge(events.reduce<Facts>(withPatientEvent, {}), on);
