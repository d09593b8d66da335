import type { PersonalDetails } from '@tsunagi/domain';
import {
  type AnyEvent,
  type EventOf,
  type Handlers,
  onEach,
  type Projected,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';
import { isSearched, keepKeys, PERSON_KEY, replaceKeys } from './person-keys.js';
import { searchKeyOf } from './search-key.js';

/** 患者・利用者: the one table of names. All but the ids is `null` when not known or erased. */
export interface PersonTable {
  personRecordId: string;
  organisationId: string;
  name: string | null;
  kana: string | null;
  /** What persons are listed by. */
  kanaKey: string | null;
  birthDate: string | null;
  sex: PersonalDetails['sex'] | null;
  postalCode: string | null;
  address: string | null;
  tel: string | null;
  hospitalPatientNumber: string | null;
  insuredNumber: string | null;
  certificationStatus: string | null;
  careLevel: string | null;
  certifiedFrom: string | null;
  certifiedTo: string | null;
  certificationAppliedOn: string | null;
}

/** 自由記述: what an event says in words, as the JSON of its `personal`. */
export interface PersonTextTable {
  /** Of the event. */
  position: string;
  personRecordId: string;
  content: string;
}

const PERSON = `CREATE TABLE person (
  personRecordId TEXT PRIMARY KEY, organisationId TEXT NOT NULL,
  name TEXT, kana TEXT, kanaKey TEXT, birthDate TEXT, sex TEXT,
  postalCode TEXT, address TEXT, tel TEXT, hospitalPatientNumber TEXT, insuredNumber TEXT,
  certificationStatus TEXT, careLevel TEXT, certifiedFrom TEXT, certifiedTo TEXT, certificationAppliedOn TEXT
) STRICT;
CREATE INDEX personByKana ON person (organisationId, kanaKey);`;

const PERSON_TEXT = `CREATE TABLE personText (
  position TEXT PRIMARY KEY, personRecordId TEXT NOT NULL, content TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX personTextByPerson ON personText (personRecordId);`;

/** Whose record a stay, sheet or note is about. */
const PERSON_SUBJECT = `CREATE TABLE personSubject (
  subject TEXT PRIMARY KEY, personRecordId TEXT NOT NULL
) STRICT, WITHOUT ROWID;`;

const CERTIFY = `UPDATE person SET certificationStatus = ?, careLevel = ?, certifiedFrom = ?, certifiedTo = ?,
  certificationAppliedOn = ? WHERE personRecordId = ?`;
const SUBJECT = 'INSERT OR IGNORE INTO personSubject (subject, personRecordId) VALUES (?, ?)';
const TEXT = `INSERT OR IGNORE INTO personText (position, personRecordId, content)
  SELECT ?, personRecordId, ? FROM personSubject WHERE subject = ?`;

const SET: Readonly<Record<keyof PersonalDetails, string>> = {
  name: 'UPDATE person SET name = ? WHERE personRecordId = ?',
  kana: 'UPDATE person SET kana = ? WHERE personRecordId = ?',
  birthDate: 'UPDATE person SET birthDate = ? WHERE personRecordId = ?',
  sex: 'UPDATE person SET sex = ? WHERE personRecordId = ?',
  postalCode: 'UPDATE person SET postalCode = ? WHERE personRecordId = ?',
  address: 'UPDATE person SET address = ? WHERE personRecordId = ?',
  tel: 'UPDATE person SET tel = ? WHERE personRecordId = ?',
  hospitalPatientNumber: 'UPDATE person SET hospitalPatientNumber = ? WHERE personRecordId = ?',
  insuredNumber: 'UPDATE person SET insuredNumber = ? WHERE personRecordId = ?',
};
const SORT = 'UPDATE person SET kanaKey = ? WHERE personRecordId = ?';

const FIELDS = Object.keys(SET) as (keyof PersonalDetails)[];
const REGISTER = `INSERT OR IGNORE INTO person (personRecordId, organisationId, kanaKey, ${FIELDS.join(', ')})
  VALUES (?, ?, ?, ${FIELDS.map(() => '?').join(', ')})`;

function setField(personRecordId: string, field: keyof PersonalDetails, value: string | null): Statement[] {
  const set = [statement(SET[field], value, personRecordId)];
  if (field === 'kana') set.push(statement(SORT, searchKeyOf(value), personRecordId));
  return isSearched(field) ? [...set, ...replaceKeys(personRecordId, field, value)] : set;
}

function correctDetails(recorded: Projected<'PatientDetailsCorrected'>): Statement[] {
  const { personal, data } = recorded.event;
  if (personal === null) return [];
  return data.fields.flatMap((field) => setField(subjectOf(recorded), field, personal[field] ?? null));
}

function register(recorded: Projected<'PatientRegistered'>): Statement[] {
  const { data, personal } = recorded.event;
  const personRecordId = subjectOf(recorded);
  const details = FIELDS.map((field) => personal?.[field] ?? null);
  const sortKey = searchKeyOf(personal?.kana ?? null);
  return [
    statement(REGISTER, personRecordId, data.organisationId, sortKey, ...details),
    ...(personal === null ? [] : [keepKeys(personRecordId, personal)]),
  ];
}

const isAnythingSaid = (personal: object): boolean => Object.values(personal).some((value) => value !== null);

/** Keeps the words of an event beside the person they are about; an erased event has none. */
function keepText(recorded: ProjectedEvent): Statement[] {
  const { personal } = recorded.event;
  if (personal === null || typeof personal !== 'object' || !isAnythingSaid(personal)) return [];
  return [statement(TEXT, recorded.position, JSON.stringify(personal), subjectOf(recorded))];
}

type Opening = Extract<AnyEvent, { readonly data: { readonly patientId: string } }>['type'];

const belongsTo = (recorded: ProjectedEvent<EventOf<Exclude<Opening, 'PatientRegistered'>>>): Statement =>
  statement(SUBJECT, subjectOf(recorded), recorded.event.data.patientId);

/** Events that open a stream about a person; the words of a sheet or note are read from its own stream. */
const OPENINGS: Handlers = {
  ...onEach(['AdmissionPlanned', 'PatientAdmitted'], (recorded) => [
    belongsTo(recorded),
    ...keepText(recorded),
  ]),
  ...onEach(['AdmissionSheetDrafted', 'LiaisonNoteDrafted'], (recorded) => [belongsTo(recorded)]),
};

const TEXTS = [
  'AdmissionCorrected',
  'AdmissionCancelled',
  'CareManagerIdentified',
  'CareManagerReplaced',
  'DischargeCoordinationJudged',
  'HospitalTransferMade',
  'DischargeCancelled',
  'ExpectedDischargeMoved',
  'ExpectedDischargeWithdrawn',
  'ExpectedDischargeAnnounced',
  'AnnouncementReceiptConfirmed',
  'AnnouncementAcknowledged',
  'PreparationNeedAdded',
  'PreparationNeedWaived',
  'AdmissionSheetReceiptConfirmed',
  'AdmissionSheetWithdrawn',
  'LiaisonNoteReceiptConfirmed',
  'LiaisonNoteWithdrawn',
] as const;

/** 患者・利用者 */
export const personProjection: Projection = {
  name: 'person',
  version: 3,
  tables: { person: PERSON, personKey: PERSON_KEY, personText: PERSON_TEXT, personSubject: PERSON_SUBJECT },
  on: {
    PatientRegistered: register,
    PatientDetailsCorrected: correctDetails,
    CareCertificationRecorded: (recorded) => {
      const said = recorded.event.personal;
      if (said === null) return [];
      const { status, careLevel, validFrom, validTo, appliedOn } = said;
      return [statement(CERTIFY, status, careLevel, validFrom, validTo, appliedOn, subjectOf(recorded))];
    },
    ...OPENINGS,
    ...onEach(TEXTS, keepText),
  },
};
