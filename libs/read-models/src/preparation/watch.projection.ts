import type { PreparationNeedKind, PreparationResult, PreparationStatus } from '@tsunagi/domain';
import {
  onEach,
  type Parameter,
  type Projected,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/** 準備期間の見守り: the latest assessment per stay. */
export interface WatchTable {
  stayId: string;
  hospitalId: string;
  patientId: string;
  regionId: string | null;
  officeId: string | null;
  ward: string | null;
  isOpen: number;
  hasNoCareManager: number;
  status: PreparationStatus | null;
  dischargeOn: string | null;
  usableDays: number | null;
  requiredStandard: number | null;
  requiredMinimum: number | null;
  profile: string | null;
  bottleneckTask: string | null;
  shortBy: number | null;
  sufficientOn: string | null;
  noticeNeededBy: string | null;
  sentence: string | null;
  ruleId: string | null;
  ruleVersion: number | null;
  assessedAt: string | null;
  readonly sortOn: string;
}

/** 判定の履歴 */
export interface AssessmentTable {
  stayId: string;
  position: string;
  assessedAt: string;
  recordedAt: string;
  status: PreparationStatus;
  /** JSON of `PreparationResult`. */
  result: string;
}

/** 準備を要すること */
export interface NeedTable {
  needId: string;
  stayId: string;
  kind: PreparationNeedKind;
  state: 'open' | 'met' | 'waived';
  addedAt: string;
  endedAt: string | null;
  noteTextPosition: string;
}

const WATCH = `CREATE TABLE watch (
  stayId TEXT PRIMARY KEY, hospitalId TEXT NOT NULL, patientId TEXT NOT NULL, regionId TEXT, officeId TEXT,
  ward TEXT, isOpen INTEGER NOT NULL, hasNoCareManager INTEGER NOT NULL DEFAULT 0, status TEXT, dischargeOn TEXT, usableDays INTEGER, requiredStandard INTEGER,
  requiredMinimum INTEGER, profile TEXT, bottleneckTask TEXT, shortBy INTEGER, sufficientOn TEXT,
  noticeNeededBy TEXT, sentence TEXT, ruleId TEXT, ruleVersion INTEGER, assessedAt TEXT,
  sortOn TEXT NOT NULL GENERATED ALWAYS AS (coalesce(dischargeOn, '9999-12-31')) STORED
) STRICT;
CREATE INDEX watchOfHospital ON watch (hospitalId, isOpen, sortOn, stayId);
CREATE INDEX watchOfOffice ON watch (officeId, isOpen, sortOn, stayId);
CREATE INDEX watchOfRegion ON watch (regionId, isOpen, sortOn, stayId);`;
const ASSESSMENT = `CREATE TABLE assessment (
  stayId TEXT NOT NULL, position TEXT NOT NULL, assessedAt TEXT NOT NULL, recordedAt TEXT NOT NULL,
  status TEXT NOT NULL, result TEXT NOT NULL, PRIMARY KEY (stayId, position)
) STRICT, WITHOUT ROWID;`;
const NEED = `CREATE TABLE need (
  needId TEXT PRIMARY KEY, stayId TEXT NOT NULL, kind TEXT NOT NULL, state TEXT NOT NULL, addedAt TEXT NOT NULL,
  endedAt TEXT, noteTextPosition TEXT NOT NULL
) STRICT;
CREATE INDEX needOfStay ON need (stayId, needId);`;

const OPEN = `INSERT INTO watch (stayId, hospitalId, patientId, regionId, ward, isOpen) VALUES (?, ?, ?, ?, ?, 1)
  ON CONFLICT (stayId) DO UPDATE SET ward = excluded.ward`;
const WARD = 'UPDATE watch SET ward = ? WHERE stayId = ?';
const OFFICE = 'UPDATE watch SET officeId = ?, hasNoCareManager = 0 WHERE stayId = ?';
const NO_OFFICE = 'UPDATE watch SET officeId = NULL, hasNoCareManager = 1 WHERE stayId = ?';
const TELL = 'UPDATE watch SET officeId = ? WHERE stayId = ? AND officeId IS NULL AND hasNoCareManager = 1';
const CLOSE = 'UPDATE watch SET isOpen = 0 WHERE stayId = ?';
const REOPEN = 'UPDATE watch SET isOpen = 1 WHERE stayId = ?';
const ASSESS = `UPDATE watch SET status = ?, dischargeOn = ?, usableDays = ?, requiredStandard = ?,
  requiredMinimum = ?, profile = ?, bottleneckTask = ?, shortBy = ?, sufficientOn = ?, noticeNeededBy = ?,
  sentence = ?, ruleId = ?, ruleVersion = ?, assessedAt = ? WHERE stayId = ?`;
const REMEMBER = `INSERT OR IGNORE INTO assessment (stayId, position, assessedAt, recordedAt, status, result)
  VALUES (?, ?, ?, ?, ?, ?)`;
const ADD_NEED = `INSERT OR IGNORE INTO need (needId, stayId, kind, state, addedAt, noteTextPosition)
  VALUES (?, ?, ?, 'open', ?, ?)`;
const END_NEED = 'UPDATE need SET state = ?, endedAt = ? WHERE needId = ?';

function open(recorded: Projected<'AdmissionPlanned' | 'PatientAdmitted'>): Statement[] {
  const { stayId, hospitalId, patientId, ward } = recorded.event.data;
  return [statement(OPEN, stayId, hospitalId, patientId, recorded.metadata.owner.regionId, ward)];
}

const daysOf = ({ usableDays, requiredDays }: PreparationResult): readonly Parameter[] =>
  requiredDays === null
    ? [usableDays, null, null]
    : [usableDays, requiredDays.standard, requiredDays.minimum];

const bottleneckOf = ({ bottleneckTask }: PreparationResult): readonly Parameter[] =>
  bottleneckTask === null ? [null, null] : [bottleneckTask.name, bottleneckTask.shortBy];

function assess(recorded: Projected<'PreparationAssessed'>): Statement[] {
  const { result, occurredAt } = recorded.event.data;
  const { status, inputs, profile, sufficientOn, noticeNeededBy, sentence, ruleId, ruleVersion } = result;
  const days = [inputs.dischargeOn, ...daysOf(result), profile, ...bottleneckOf(result)];
  const told = [sufficientOn, noticeNeededBy, sentence, ruleId, ruleVersion];
  const stayId = subjectOf(recorded);
  const { recordedAt } = recorded.metadata;
  return [
    statement(ASSESS, status, ...days, ...told, occurredAt, stayId),
    statement(REMEMBER, stayId, recorded.position, occurredAt, recordedAt, status, JSON.stringify(result)),
  ];
}

const setOffice = (recorded: ProjectedEvent, officeId: string): Statement[] => [
  statement(OFFICE, officeId, subjectOf(recorded)),
];

/** 準備期間の見守り */
export const watchProjection: Projection = {
  name: 'watch',
  version: 1,
  tables: { watch: WATCH, assessment: ASSESSMENT, need: NEED },
  on: {
    AdmissionPlanned: open,
    PatientAdmitted: open,
    AdmissionCorrected: (recorded) => [statement(WARD, recorded.event.data.ward, subjectOf(recorded))],
    CareManagerIdentified: (recorded) => setOffice(recorded, recorded.event.data.officeId),
    CareManagerReplaced: (recorded) => setOffice(recorded, recorded.event.data.officeId),
    NoCareManagerConfirmed: (recorded) => [statement(NO_OFFICE, subjectOf(recorded))],
    ExpectedDischargeAnnounced: (recorded) => [
      statement(TELL, recorded.event.data.officeId, subjectOf(recorded)),
    ],
    ...onEach(
      ['AdmissionCancelled', 'HospitalTransferMade', 'PatientDischarged', 'PatientDied'],
      (recorded) => [statement(CLOSE, subjectOf(recorded))],
    ),
    DischargeCancelled: (recorded) => [statement(REOPEN, subjectOf(recorded))],
    PreparationAssessed: assess,
    PreparationNeedAdded: (recorded) => {
      const { needId, kind, occurredAt } = recorded.event.data;
      return [statement(ADD_NEED, needId, subjectOf(recorded), kind, occurredAt, recorded.position)];
    },
    PreparationNeedMet: (recorded) => {
      const { needId, occurredAt } = recorded.event.data;
      return [statement(END_NEED, 'met', occurredAt, needId)];
    },
    PreparationNeedWaived: (recorded) => {
      const { needId, occurredAt } = recorded.event.data;
      return [statement(END_NEED, 'waived', occurredAt, needId)];
    },
  },
};
