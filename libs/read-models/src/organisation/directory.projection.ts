import type { OrganisationKind, OrganisationProfile, StaffRole } from '@tsunagi/domain';
import {
  flag,
  type Parameter,
  type Projected,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';
import { searchKeyOf } from '../patient/search-key.js';

/** 病院・事業所・センター */
export interface OrganisationTable {
  organisationId: string;
  regionId: string;
  kind: OrganisationKind;
  name: string;
  kana: string | null;
  officialNumber: string | null;
  postalCode: string | null;
  address: string | null;
  town: string | null;
  tel: string | null;
  fax: string | null;
  nameKey: string;
  /** 名称・フリガナ・番号・町名・住所, one to a line, as keys. */
  searchKey: string;
  revision: number;
}

/** 営業日・営業時間 in force from a day. */
export interface BusinessHoursTable {
  organisationId: string;
  effectiveFrom: string;
  /** JSON: seven `OpeningHours` or `null`. */
  weekly: string;
  opensOnHolidays: number;
  /** JSON: `YearlyClosure[]` */
  yearlyClosures: string;
}

/** 臨時休業 */
export interface ClosureTable {
  organisationId: string;
  closureId: string;
  closedFrom: string;
  closedTo: string;
}

/** 職員 */
export interface StaffTable {
  organisationId: string;
  staffId: string;
  role: StaffRole;
  name: string | null;
  kana: string | null;
  hasLeft: number;
}

const ORGANISATION = `CREATE TABLE organisation (
  organisationId TEXT PRIMARY KEY, regionId TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, kana TEXT,
  officialNumber TEXT, postalCode TEXT, address TEXT, town TEXT, tel TEXT, fax TEXT,
  nameKey TEXT NOT NULL, searchKey TEXT NOT NULL, revision INTEGER NOT NULL
) STRICT;
CREATE INDEX organisationByName ON organisation (regionId, nameKey, organisationId);`;
const BUSINESS_HOURS = `CREATE TABLE businessHours (
  organisationId TEXT NOT NULL, effectiveFrom TEXT NOT NULL, weekly TEXT NOT NULL,
  opensOnHolidays INTEGER NOT NULL, yearlyClosures TEXT NOT NULL, PRIMARY KEY (organisationId, effectiveFrom)
) STRICT;`;
const CLOSURE = `CREATE TABLE closure (
  organisationId TEXT NOT NULL, closureId TEXT NOT NULL, closedFrom TEXT NOT NULL, closedTo TEXT NOT NULL,
  PRIMARY KEY (organisationId, closureId)
) STRICT;`;
const STAFF = `CREATE TABLE staff (
  organisationId TEXT NOT NULL, staffId TEXT NOT NULL, role TEXT NOT NULL, name TEXT, kana TEXT,
  hasLeft INTEGER NOT NULL, PRIMARY KEY (organisationId, staffId)
) STRICT;`;

const REGISTER = `INSERT OR REPLACE INTO organisation (organisationId, regionId, kind, revision, name, kana,
  officialNumber, postalCode, address, town, tel, fax, nameKey, searchKey)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const CORRECT = `UPDATE organisation SET revision = ?, name = ?, kana = ?, officialNumber = ?, postalCode = ?,
  address = ?, town = ?, tel = ?, fax = ?, nameKey = ?, searchKey = ? WHERE organisationId = ?`;
const REVISE = 'UPDATE organisation SET revision = ? WHERE organisationId = ?';
const SET_HOURS = `INSERT OR REPLACE INTO businessHours
  (organisationId, effectiveFrom, weekly, opensOnHolidays, yearlyClosures) VALUES (?, ?, ?, ?, ?)`;
const DECLARE = `INSERT OR REPLACE INTO closure (organisationId, closureId, closedFrom, closedTo)
  VALUES (?, ?, ?, ?)`;
const WITHDRAW = 'DELETE FROM closure WHERE organisationId = ? AND closureId = ?';
const JOIN = `INSERT OR REPLACE INTO staff (organisationId, staffId, role, name, kana, hasLeft)
  VALUES (?, ?, ?, ?, ?, 0)`;
const REASSIGN = 'UPDATE staff SET role = ? WHERE organisationId = ? AND staffId = ?';
const LEAVE = 'UPDATE staff SET hasLeft = 1 WHERE organisationId = ? AND staffId = ?';

const searchLinesOf = ({ name, kana, officialNumber, town, address }: OrganisationProfile): string =>
  [name, kana, officialNumber, town, address].map((text) => searchKeyOf(text ?? '')).join('\n');

const profileParams = (profile: OrganisationProfile): readonly Parameter[] => [
  profile.name,
  profile.kana,
  profile.officialNumber,
  profile.postalCode,
  profile.address,
  profile.town,
  profile.tel,
  profile.fax,
  searchKeyOf(profile.name),
  searchLinesOf(profile),
];

const revise = (recorded: Parameters<typeof subjectOf>[0]): Statement =>
  statement(REVISE, recorded.revision, subjectOf(recorded));

function setHours(recorded: Projected<'BusinessHoursSet'>): Statement[] {
  const { effectiveFrom, weekly, opensOnHolidays, yearlyClosures } = recorded.event.data;
  const yearly = JSON.stringify(yearlyClosures);
  return [
    revise(recorded),
    statement(
      SET_HOURS,
      subjectOf(recorded),
      effectiveFrom,
      JSON.stringify(weekly),
      flag(opensOnHolidays),
      yearly,
    ),
  ];
}

/** 名簿: organisations, their calendars and their staff. */
export const directoryProjection: Projection = {
  name: 'directory',
  version: 3,
  tables: { organisation: ORGANISATION, businessHours: BUSINESS_HOURS, closure: CLOSURE, staff: STAFF },
  on: {
    OrganisationRegistered: (recorded) => {
      const { regionId, kind, profile } = recorded.event.data;
      const own = [subjectOf(recorded), regionId, kind, recorded.revision];
      return [statement(REGISTER, ...own, ...profileParams(profile))];
    },
    OrganisationProfileCorrected: (recorded) => {
      const corrected = profileParams(recorded.event.data.profile);
      return [statement(CORRECT, recorded.revision, ...corrected, subjectOf(recorded))];
    },
    BusinessHoursSet: setHours,
    ClosureDeclared: (recorded) => {
      const { closureId, from, to } = recorded.event.data;
      return [revise(recorded), statement(DECLARE, subjectOf(recorded), closureId, from, to)];
    },
    ClosureWithdrawn: (recorded) => [
      revise(recorded),
      statement(WITHDRAW, subjectOf(recorded), recorded.event.data.closureId),
    ],
    StaffMemberJoined: (recorded) => {
      const { data, personal } = recorded.event;
      const named = [personal?.name ?? null, personal?.kana ?? null];
      return [revise(recorded), statement(JOIN, subjectOf(recorded), data.staffId, data.role, ...named)];
    },
    StaffMemberReassigned: (recorded) => {
      const { staffId, role } = recorded.event.data;
      return [revise(recorded), statement(REASSIGN, role, subjectOf(recorded), staffId)];
    },
    StaffMemberLeft: (recorded) => [
      revise(recorded),
      statement(LEAVE, subjectOf(recorded), recorded.event.data.staffId),
    ],
  },
};
