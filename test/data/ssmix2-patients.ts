import { isCivilDate, patient, type PersonalDetails, type Sex, toKatakana } from '@tsunagi/domain';
import { textProblems } from '../../apps/api/src/platform/http/text-check.js';
import { dayOf, momentOf, refusalOf } from './decided.js';
import type { Finding } from './finding.js';
import { unknownUnprintable } from './printable.js';
import { component, type Message, namesOf } from './ssmix2.js';

const HOSPITAL = 'hospital';
const SEXES: Readonly<Record<string, Sex>> = { M: 'male', F: 'female', O: 'other' };

function detailsOf(message: Message): PersonalDetails {
  const names = namesOf(message);
  const nameOf = (wanted: string): string | undefined => names.find(({ type }) => type === wanted)?.name;
  return {
    name: nameOf('I') ?? '',
    kana: nameOf('P') ?? null,
    birthDate: dayOf(message.field('PID', 7)) || null,
    sex: SEXES[message.field('PID', 8)] ?? 'unknown',
    postalCode: component(message.field('PID', 11), 5) || null,
    address: component(message.field('PID', 11), 8) || null,
    tel: component(message.field('PID', 13), 12) || null,
    hospitalPatientNumber: message.patientNumber,
    insuredNumber: null,
  };
}

/** Ids stand for people in what is reported, never their names. */
function faultsOfPatient(message: Message): readonly string[] {
  const details = detailsOf(message);
  const occurredAt = momentOf(message.field('MSH', 7));
  const refused = refusalOf(patient, [
    { type: 'RegisterPatient', patientId: 'patient', organisationId: HOSPITAL, details, occurredAt },
  ]);
  const faults = [
    ...textProblems(details).map(({ field, message: said }) => `${field}: ${said}`),
    ...(refused === null ? [] : [refused]),
    ...(details.kana === toKatakana(details.kana ?? '') ? [] : ['no phonetic name in katakana']),
    ...(isCivilDate(details.birthDate ?? '') ? [] : ['no day of birth']),
  ];
  return faults.map((fault) => `patient ${message.patientNumber}: ${fault}`);
}

/** Names of every message pass the text rules, and each patient is accepted by the domain. */
export function checkPatients(messages: readonly Message[]): Finding {
  const basics = messages.filter(({ kind }) => kind === 'ADT-00');
  const names = messages.filter(({ kind }) => kind.startsWith('ADT-')).flatMap(namesOf);
  const elsewhere = names.filter(({ typeAt }) => typeAt !== 8).length;
  const faults = basics.flatMap(faultsOfPatient);
  const refusedNames = names.filter(({ name }) => name === '' || textProblems({ name }).length > 0);
  const missing = unknownUnprintable(names.map(({ name }) => name));
  return {
    lines: [
      `SS-MIX2 patients: ${basics.length} of ${messages.length} messages, ${faults.length} faults`,
      `SS-MIX2 names: ${names.length} decoded, ${refusedNames.length} refused, ${missing.length} not printed`,
      `  the type of ${elsewhere} names does not stand in component 8 of PID-5, where the standard has it`,
    ],
    faults: [
      ...faults,
      ...(basics.length === 0 ? ['no ADT-00 message'] : []),
      ...refusedNames.map(({ type }) => `a name of type ${type} is refused`),
      ...missing.map((character) => `a character of a name is not printed as written: ${character}`),
    ],
  };
}
