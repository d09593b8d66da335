import type {
  ConfirmNoCareManagerRequest,
  FoundPatientResponse,
  IdentifyCareManagerRequest,
  RegisterPatientRequest,
  RegisterStayRequest,
} from '@tsunagi/contracts';
import type { Office } from '../../../platform/office-picker.js';
import { noDate, type TypedDate, typedOf } from '../../../ui/dates/typed-date.js';
import { momentInJapan, understandTime } from '../admission-time.js';
import type { Route } from '../admission-route.ja.js';
import { admissionErrors as errors, type Sex } from './labels.ja.js';

/** 自院に登録されている方 */
export type Person = FoundPatientResponse;

export interface NewPerson {
  readonly name: string;
  readonly kana: string;
  readonly birthDate: TypedDate;
  readonly sex: Sex;
  readonly hospitalPatientNumber: string;
  readonly address: string;
  readonly tel: string;
  readonly insuredNumber: string;
}

export type Who =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'known'; readonly person: Person }
  | { readonly kind: 'new'; readonly person: NewPerson };

export interface CareManagerDraft {
  readonly careManager: 'identified' | 'unknown' | 'none';
  readonly office: Office | null;
  readonly careManagerName: string;
  readonly center: Office | null;
}

export interface StayDraft {
  readonly isPlanned: boolean;
  readonly on: TypedDate;
  readonly at: string;
  readonly route: Route | null;
  readonly ward: string;
  readonly room: string;
  readonly department: string;
  readonly attendingPhysician: string;
  readonly cause: string;
}

export interface AdmissionDraft extends StayDraft, CareManagerDraft {
  readonly who: Who;
}

export const anEmptyAdmission = (today: string): AdmissionDraft => ({
  who: { kind: 'nobody' },
  isPlanned: false,
  on: typedOf(today),
  ...{ at: '', route: null, ward: '', room: '', department: '', attendingPhysician: '', cause: '' },
  ...{ careManager: 'unknown', office: null, careManagerName: '', center: null },
});

const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー・\s]+$/u;
const DIGITS = /^[\d\s./-]+$/;

/** What was typed to find somebody is the beginning of who is registered. */
export function newPersonOf(typed: string): NewPerson {
  const text = typed.trim();
  const plain = text.normalize('NFKC');
  const isKana = KANA.test(plain);
  const isNumber = DIGITS.test(plain);
  return {
    name: isKana || isNumber ? '' : text,
    kana: isKana ? text : '',
    birthDate: noDate,
    hospitalPatientNumber: isNumber ? plain : '',
    ...{ sex: 'unknown', address: '', tel: '', insuredNumber: '' },
  };
}

type Problems = Readonly<Record<string, string>>;

/** Those that are none are left out. */
const found = (problems: Readonly<Record<string, string | false | null | undefined>>): Problems =>
  Object.fromEntries(Object.entries(problems).filter((entry): entry is [string, string] => !!entry[1]));

function problemsOfWho(who: Who): Problems {
  if (who.kind === 'nobody') return { person: errors.who };
  if (who.kind === 'known') {
    return found({ person: who.person.openStayStatus === 'admitted' && errors.inHospital });
  }
  const { name, birthDate } = who.person;
  return found({ name: name.trim() === '' && errors.name, birthDate: birthDate.problem });
}

function problemOfDay({ isPlanned, on }: StayDraft, today: string): string | null {
  if (on.problem !== null) return on.problem;
  if (on.date === null) return isPlanned ? errors.plannedOn : errors.admittedOn;
  return !isPlanned && on.date > today ? errors.future : null;
}

const isNoTime = (at: string): boolean => at.trim() !== '' && understandTime(at) === null;

function problemsOfStay(draft: StayDraft, today: string): Problems {
  const day = problemOfDay(draft, today);
  if (draft.isPlanned) return found({ plannedOn: day });
  return found({
    admittedOn: day,
    admittedAt: isNoTime(draft.at) && errors.admittedAt,
    route: draft.route === null && errors.route,
  });
}

export const problemsOfCareManager = ({ careManager, office }: CareManagerDraft): Problems =>
  found({ officeId: careManager === 'identified' && office === null && errors.office });

/** By field, in the order of the form. */
export const problemsOf = (draft: AdmissionDraft, today: string): Problems => ({
  ...problemsOfWho(draft.who),
  ...problemsOfStay(draft, today),
  ...problemsOfCareManager(draft),
});

const said = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export const patientRequestOf = (person: NewPerson): RegisterPatientRequest => ({
  name: person.name.trim(),
  kana: said(person.kana),
  birthDate: person.birthDate.date,
  sex: person.sex,
  hospitalPatientNumber: said(person.hospitalPatientNumber),
  address: said(person.address),
  tel: said(person.tel),
  insuredNumber: said(person.insuredNumber.normalize('NFKC').toUpperCase()),
});

/** The new patient as one who is known, so that the form goes on with them. */
export const personOf = (patientId: string, request: RegisterPatientRequest): Person => ({
  patientId,
  name: request.name,
  kana: request.kana ?? null,
  birthDate: request.birthDate ?? null,
  sex: request.sex ?? null,
  address: request.address ?? null,
  hospitalPatientNumber: request.hospitalPatientNumber ?? null,
  ...{ openStayId: null, openStayStatus: null, openStayOn: null, openStayWard: null },
});

export function stayRequestOf(draft: StayDraft, patientId: string): RegisterStayRequest {
  const { isPlanned, on, at, route } = draft;
  const place = {
    patientId,
    ward: said(draft.ward),
    department: said(draft.department),
    attendingPhysician: said(draft.attendingPhysician),
  };
  if (isPlanned) return { ...place, plannedOn: on.date };
  const time = understandTime(at);
  const admittedAt = on.date !== null && time !== null ? momentInJapan(on.date, time) : null;
  const admission = { admittedOn: on.date, admittedAt, route };
  return { ...place, ...admission, room: said(draft.room), cause: said(draft.cause) };
}

/** `null`: nobody has asked yet, so nothing is said. */
export function careManagerRequestOf(
  draft: CareManagerDraft,
):
  | { readonly path: 'care-manager'; readonly body: IdentifyCareManagerRequest }
  | { readonly path: 'no-care-manager'; readonly body: ConfirmNoCareManagerRequest }
  | null {
  const { careManager, office, center } = draft;
  if (careManager === 'identified' && office !== null) {
    const careManagerName = said(draft.careManagerName);
    return { path: 'care-manager', body: { officeId: office.organisationId, careManagerName } };
  }
  if (careManager !== 'none') return null;
  return { path: 'no-care-manager', body: { communitySupportCenterId: center?.organisationId ?? null } };
}

/** What must be asked to see whether somebody is registered already; `null` while too little is known. */
export function namesakeQueryOf({ name, kana, birthDate, hospitalPatientNumber }: NewPerson): string | null {
  const called = kana.trim() === '' ? name.trim() : kana.trim();
  if (called !== '' && birthDate.date !== null) return `${called} ${birthDate.date}`;
  return hospitalPatientNumber.trim() === '' ? null : hospitalPatientNumber.trim();
}
