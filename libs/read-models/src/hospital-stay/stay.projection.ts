import {
  type AdmissionRoute,
  civilDateInJapan,
  type DischargeDestination,
  type PreparationAnswer,
  type PreparationStatus,
} from '@tsunagi/domain';
import {
  flag,
  type Projected,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/** 予定・入院中・退院・転院・死亡・取消 */
export type StayStatus = 'planned' | 'admitted' | 'discharged' | 'transferred' | 'died' | 'cancelled';

/** ひとつの入院: where it stands now. */
export interface StayTable {
  stayId: string;
  hospitalId: string;
  patientId: string;
  regionId: string | null;
  status: StayStatus;
  /** Follows from `status`: planned or admitted. */
  readonly isOpen: number;
  plannedOn: string | null;
  admittedOn: string | null;
  /** `null`: only the day is known. */
  admittedAt: string | null;
  /** 病院が入院を記録した時刻 */
  admissionRecordedAt: string;
  route: AdmissionRoute | null;
  ward: string | null;
  room: string | null;
  department: string | null;
  /** Position of the event whose words tell the attending physician and the cause. */
  admissionTextPosition: string;
  careManagerStatus: 'unknown' | 'identified' | 'none';
  /** 担当の居宅介護支援事業所, or the 包括 that was told. */
  officeId: string | null;
  careManagerId: string | null;
  careManagerTextPosition: string | null;
  careManagerIdentifiedAt: string | null;
  communitySupportCenterId: string | null;
  coordinationNeeded: number | null;
  coordinationJudgedOn: string | null;
  coordinationCriteria: string | null;
  foreseenFrom: string | null;
  foreseenTo: string | null;
  expectedOn: string | null;
  endedOn: string | null;
  destination: DischargeDestination | null;
  preparationStatus: PreparationStatus | null;
  /** Latest notice to the office in charge, the date it named, and since when an answer is waited for. */
  noticeId: string | null;
  toldOn: string | null;
  awaitingSince: string | null;
  answer: PreparationAnswer | null;
  /** The office in charge has not been told the date that holds. */
  readonly isUntold: number;
  /** Open: the expected date, unknown ones last. Closed: the day of the end. */
  readonly sortOn: string;
}

const STAY = `CREATE TABLE stay (
  stayId TEXT PRIMARY KEY, hospitalId TEXT NOT NULL, patientId TEXT NOT NULL, regionId TEXT,
  status TEXT NOT NULL,
  isOpen INTEGER NOT NULL GENERATED ALWAYS AS (status IN ('planned', 'admitted')) STORED,
  plannedOn TEXT, admittedOn TEXT, admittedAt TEXT, admissionRecordedAt TEXT NOT NULL, route TEXT,
  ward TEXT, room TEXT, department TEXT, admissionTextPosition TEXT NOT NULL,
  careManagerStatus TEXT NOT NULL DEFAULT 'unknown', officeId TEXT, careManagerId TEXT,
  careManagerTextPosition TEXT, careManagerIdentifiedAt TEXT, communitySupportCenterId TEXT,
  coordinationNeeded INTEGER, coordinationJudgedOn TEXT, coordinationCriteria TEXT,
  foreseenFrom TEXT, foreseenTo TEXT, expectedOn TEXT, endedOn TEXT, destination TEXT,
  preparationStatus TEXT, noticeId TEXT, toldOn TEXT, awaitingSince TEXT, answer TEXT,
  isUntold INTEGER NOT NULL GENERATED ALWAYS AS
    (officeId IS NOT NULL AND expectedOn IS NOT NULL AND expectedOn IS NOT toldOn) STORED,
  sortOn TEXT NOT NULL GENERATED ALWAYS AS (CASE WHEN status IN ('planned', 'admitted')
    THEN coalesce(expectedOn, foreseenTo, '9999-12-31') ELSE coalesce(endedOn, '0000-00-00') END) STORED
) STRICT;
CREATE INDEX stayOfHospital ON stay (hospitalId, isOpen, sortOn, stayId);
CREATE INDEX stayOfWard ON stay (hospitalId, isOpen, ward, sortOn, stayId);
CREATE INDEX stayOfHospitalByPreparation ON stay (hospitalId, isOpen, preparationStatus, sortOn, stayId);
CREATE INDEX stayOfOffice ON stay (officeId, isOpen, sortOn, stayId);
CREATE INDEX stayOfHospitalByAdmission ON stay (hospitalId, admittedOn);
CREATE INDEX stayOfOfficeByAdmission ON stay (officeId, admittedOn);
CREATE INDEX stayOfPatient ON stay (patientId);
CREATE INDEX stayWithoutAnswer ON stay (hospitalId, isOpen, sortOn, stayId) WHERE awaitingSince IS NOT NULL;
CREATE INDEX stayWithObjection ON stay (hospitalId, isOpen, sortOn, stayId) WHERE answer <> 'possible';
CREATE INDEX stayUntold ON stay (hospitalId, isOpen, sortOn, stayId) WHERE isUntold = 1;
CREATE INDEX stayWithoutCareManager ON stay (hospitalId, isOpen, sortOn, stayId)
  WHERE careManagerStatus = 'unknown';
CREATE INDEX stayNotJudged ON stay (hospitalId, isOpen, admittedOn, stayId) WHERE coordinationJudgedOn IS NULL;`;

const PLAN = `INSERT OR IGNORE INTO stay (stayId, hospitalId, patientId, regionId, status, plannedOn, ward, department,
  admissionRecordedAt, admissionTextPosition) VALUES (?, ?, ?, ?, 'planned', ?, ?, ?, ?, ?)`;
const ADMIT = `INSERT INTO stay (stayId, hospitalId, patientId, regionId, status, admittedOn, admittedAt, route, ward,
  room, department, admissionRecordedAt, admissionTextPosition) VALUES (?, ?, ?, ?, 'admitted', ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (stayId) DO UPDATE SET status = 'admitted', admittedOn = excluded.admittedOn,
  admittedAt = excluded.admittedAt, route = excluded.route, ward = excluded.ward, room = excluded.room,
  department = excluded.department, admissionRecordedAt = excluded.admissionRecordedAt,
  admissionTextPosition = excluded.admissionTextPosition`;
const CORRECT = `UPDATE stay SET admittedOn = ?, admittedAt = ?, ward = ?, room = ?, department = ?,
  admissionTextPosition = ? WHERE stayId = ?`;
const END = 'UPDATE stay SET status = ?, endedOn = ?, destination = ? WHERE stayId = ?';
const REOPEN = "UPDATE stay SET status = 'admitted', endedOn = NULL, destination = NULL WHERE stayId = ?";
const CARE_MANAGER = `UPDATE stay SET careManagerStatus = 'identified', officeId = ?, careManagerId = ?,
  careManagerTextPosition = ?, careManagerIdentifiedAt = ? WHERE stayId = ?`;
const NO_CARE_MANAGER = `UPDATE stay SET careManagerStatus = 'none', officeId = NULL, careManagerId = NULL,
  careManagerTextPosition = NULL, communitySupportCenterId = ? WHERE stayId = ?`;
/** Without a care manager, the office that is told with a consent becomes the one in charge. */
const TELL =
  "UPDATE stay SET officeId = ? WHERE stayId = ? AND officeId IS NULL AND careManagerStatus = 'none'";
const TOLD = `UPDATE stay SET noticeId = ?, toldOn = ?, awaitingSince = ?, answer = NULL
  WHERE stayId = ? AND officeId = ?`;
const ANSWERED = 'UPDATE stay SET awaitingSince = NULL, answer = ? WHERE stayId = ? AND noticeId = ?';
/** What a former office was told counts no more. */
const UNTELL = `UPDATE stay SET noticeId = NULL, toldOn = NULL, awaitingSince = NULL, answer = NULL
  WHERE stayId = ? AND officeId IS NOT ?`;
const JUDGE = `UPDATE stay SET coordinationNeeded = ?, coordinationJudgedOn = ?, coordinationCriteria = ?
  WHERE stayId = ?`;
const FORESEE = 'UPDATE stay SET foreseenFrom = ?, foreseenTo = ? WHERE stayId = ?';
/** An answer was given to another date. */
const EXPECT = 'UPDATE stay SET expectedOn = ?, answer = NULL WHERE stayId = ?';
const WITHDRAW = `UPDATE stay SET expectedOn = NULL, foreseenFrom = NULL, foreseenTo = NULL, toldOn = NULL,
  awaitingSince = NULL, answer = NULL WHERE stayId = ?`;
const ASSESS = 'UPDATE stay SET preparationStatus = ? WHERE stayId = ?';

function admit(recorded: Projected<'PatientAdmitted'>): Statement[] {
  const { stayId, hospitalId, patientId, admittedOn, admittedAt, ...rest } = recorded.event.data;
  const { metadata } = recorded;
  const owner = [stayId, hospitalId, patientId, metadata.owner.regionId];
  const place = [rest.route, rest.ward, rest.room, rest.department];
  return [
    statement(ADMIT, ...owner, admittedOn, admittedAt, ...place, metadata.recordedAt, recorded.position),
  ];
}

function plan(recorded: Projected<'AdmissionPlanned'>): Statement[] {
  const { stayId, hospitalId, patientId, plannedOn, ward, department } = recorded.event.data;
  const { metadata } = recorded;
  const owner = [stayId, hospitalId, patientId, metadata.owner.regionId];
  return [statement(PLAN, ...owner, plannedOn, ward, department, metadata.recordedAt, recorded.position)];
}

const careManager = (recorded: Projected<'CareManagerIdentified' | 'CareManagerReplaced'>): Statement[] => {
  const { officeId, careManagerId, occurredAt } = recorded.event.data;
  const stayId = subjectOf(recorded);
  return [
    statement(UNTELL, stayId, officeId),
    statement(CARE_MANAGER, officeId, careManagerId, recorded.position, occurredAt, stayId),
  ];
};

function tell(recorded: Projected<'ExpectedDischargeAnnounced'>): Statement[] {
  const { announcementId, officeId, expectedOn, occurredAt } = recorded.event.data;
  const stayId = subjectOf(recorded);
  return [
    statement(TELL, officeId, stayId),
    statement(TOLD, announcementId, expectedOn, occurredAt, stayId, officeId),
  ];
}

const end = (
  recorded: ProjectedEvent,
  status: StayStatus,
  endedOn: string,
  destination: DischargeDestination | null = null,
): Statement[] => [statement(END, status, endedOn, destination, subjectOf(recorded))];

/** 連携室の一覧 and the page of one stay. */
export const stayProjection: Projection = {
  name: 'stay',
  version: 2,
  tables: { stay: STAY },
  on: {
    AdmissionPlanned: plan,
    PatientAdmitted: admit,
    AdmissionCorrected: (recorded) => {
      const { admittedOn, admittedAt, ward, room, department } = recorded.event.data;
      const place = [admittedOn, admittedAt, ward, room, department];
      return [statement(CORRECT, ...place, recorded.position, subjectOf(recorded))];
    },
    AdmissionCancelled: (recorded) =>
      end(recorded, 'cancelled', civilDateInJapan(recorded.event.data.occurredAt)),
    CareManagerIdentified: careManager,
    CareManagerReplaced: careManager,
    NoCareManagerConfirmed: (recorded) => [
      statement(UNTELL, subjectOf(recorded), null),
      statement(NO_CARE_MANAGER, recorded.event.data.communitySupportCenterId, subjectOf(recorded)),
    ],
    ExpectedDischargeAnnounced: tell,
    AnnouncementAcknowledged: (recorded) => {
      const { answer, announcementId } = recorded.event.data;
      return [statement(ANSWERED, answer, subjectOf(recorded), announcementId)];
    },
    DischargeCoordinationJudged: (recorded) => {
      const { needed, judgedOn, criteria } = recorded.event.data;
      return [statement(JUDGE, flag(needed), judgedOn, JSON.stringify(criteria), subjectOf(recorded))];
    },
    HospitalTransferMade: (recorded) => end(recorded, 'transferred', recorded.event.data.transferredOn),
    PatientDischarged: (recorded) =>
      end(recorded, 'discharged', recorded.event.data.dischargedOn, recorded.event.data.destination),
    PatientDied: (recorded) => end(recorded, 'died', recorded.event.data.diedOn),
    DischargeCancelled: (recorded) => [statement(REOPEN, subjectOf(recorded))],
    DischargeForeseen: (recorded) => [
      statement(FORESEE, recorded.event.data.from, recorded.event.data.to, subjectOf(recorded)),
    ],
    DischargeExpected: (recorded) => [statement(EXPECT, recorded.event.data.expectedOn, subjectOf(recorded))],
    ExpectedDischargeMoved: (recorded) => [
      statement(EXPECT, recorded.event.data.expectedOn, subjectOf(recorded)),
    ],
    ExpectedDischargeWithdrawn: (recorded) => [statement(WITHDRAW, subjectOf(recorded))],
    PreparationAssessed: (recorded) => [
      statement(ASSESS, recorded.event.data.result.status, subjectOf(recorded)),
    ],
  },
};
