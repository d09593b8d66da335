import {
  type AnyEvent,
  type Handlers,
  onEach,
  type Parameter,
  type ProjectedEvent,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';

/** 経過: every event around one stay, in the order in which it was recorded. */
export interface TimelineTable {
  stayId: string;
  position: string;
  eventId: string;
  stream: string;
  revision: number;
  type: AnyEvent['type'];
  /** 起きた時刻 */
  occurredAt: string;
  /** 記録した時刻 */
  recordedAt: string;
  actor: string;
  organisationId: string | null;
  /** Told to this organisation only; `null` = to everyone entitled to the stay. */
  addresseeId: string | null;
  senderId: string | null;
  /** A draft of this organisation, which nobody else sees. */
  draftOf: string | null;
  /** JSON of the event's `data`; nothing personal. */
  data: string;
}

const TIMELINE = `CREATE TABLE timeline (
  stayId TEXT NOT NULL, position TEXT NOT NULL, eventId TEXT NOT NULL, stream TEXT NOT NULL,
  revision INTEGER NOT NULL, type TEXT NOT NULL, occurredAt TEXT NOT NULL, recordedAt TEXT NOT NULL,
  actor TEXT NOT NULL, organisationId TEXT, addresseeId TEXT, senderId TEXT, draftOf TEXT, data TEXT NOT NULL,
  UNIQUE (stayId, position)
) STRICT;`;

/** To which stay a sheet, note or announcement belongs and between whom it goes. */
const TIMELINE_SUBJECT = `CREATE TABLE timelineSubject (
  subject TEXT PRIMARY KEY, stayId TEXT NOT NULL, senderId TEXT, addresseeId TEXT NOT NULL, isSent INTEGER NOT NULL
) STRICT, WITHOUT ROWID;`;

const COLUMNS = `position, eventId, stream, revision, type, occurredAt, recordedAt, actor, organisationId, data`;
const OF_STAY = `INSERT OR IGNORE INTO timeline (stayId, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;
const OF_SUBJECT = `INSERT OR IGNORE INTO timeline (${COLUMNS}, stayId, senderId, addresseeId, draftOf)
  SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, stayId, senderId, addresseeId, CASE WHEN isSent = 0 THEN senderId END
  FROM timelineSubject WHERE subject = ?`;
const OF_DRAFT = `INSERT OR IGNORE INTO timeline (${COLUMNS}, stayId, senderId, addresseeId, draftOf)
  SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, stayId, senderId, addresseeId, senderId
  FROM timelineSubject WHERE subject = ?`;
const BEGIN = `INSERT OR IGNORE INTO timelineSubject (subject, stayId, senderId, addresseeId, isSent)
  VALUES (?, ?, ?, ?, ?)`;
const SENT = 'UPDATE timelineSubject SET isSent = 1 WHERE subject = ?';

interface Happened {
  readonly occurredAt: string;
}

function line(recorded: ProjectedEvent): readonly Parameter[] {
  const { event, metadata } = recorded;
  const { occurredAt } = event.data as Happened;
  return [
    recorded.position,
    recorded.id,
    recorded.stream,
    recorded.revision,
    event.type,
    occurredAt,
    metadata.recordedAt,
    metadata.actor,
    metadata.organisationId,
    JSON.stringify(event.data),
  ];
}

const ofStay = (recorded: ProjectedEvent): Statement[] => [
  statement(OF_STAY, subjectOf(recorded), ...line(recorded)),
];
const ofSubject = (recorded: ProjectedEvent): Statement[] => [
  statement(OF_SUBJECT, ...line(recorded), subjectOf(recorded)),
];
const ofDraft = (recorded: ProjectedEvent): Statement[] => [
  statement(OF_DRAFT, ...line(recorded), subjectOf(recorded)),
];
const sent = (recorded: ProjectedEvent): Statement[] => [
  statement(SENT, subjectOf(recorded)),
  ...ofSubject(recorded),
];

const STAY_EVENTS = onEach(
  [
    'AdmissionPlanned',
    'PatientAdmitted',
    'AdmissionCorrected',
    'AdmissionCancelled',
    'CareManagerIdentified',
    'CareManagerReplaced',
    'NoCareManagerConfirmed',
    'DischargeCoordinationJudged',
    'HospitalTransferMade',
    'PatientDischarged',
    'DischargeCancelled',
    'PatientDied',
    'DischargeForeseen',
    'DischargeExpected',
    'ExpectedDischargeMoved',
    'ExpectedDischargeWithdrawn',
    'PreparationNeedAdded',
    'PreparationNeedMet',
    'PreparationNeedWaived',
    'PreparationAssessed',
  ],
  ofStay,
);

const ANNOUNCEMENTS: Handlers = {
  ExpectedDischargeAnnounced: (recorded) => {
    const { announcementId, officeId } = recorded.event.data;
    return [
      statement(BEGIN, announcementId, subjectOf(recorded), null, officeId, 1),
      statement(OF_SUBJECT, ...line(recorded), announcementId),
    ];
  },
  ...onEach(['AnnouncementReceiptConfirmed', 'AnnouncementAcknowledged'], (recorded) => [
    statement(OF_SUBJECT, ...line(recorded), recorded.event.data.announcementId),
  ]),
};

const SHEETS: Handlers = {
  AdmissionSheetDrafted: (recorded) => {
    const { stayId, officeId, hospitalId } = recorded.event.data;
    return [statement(BEGIN, subjectOf(recorded), stayId, officeId, hospitalId, 0), ...ofDraft(recorded)];
  },
  AdmissionSheetSectionFilled: ofDraft,
  AdmissionSheetSent: sent,
  ...onEach(['AdmissionSheetReceiptConfirmed', 'AdmissionSheetRead', 'AdmissionSheetWithdrawn'], ofSubject),
};

const NOTES: Handlers = {
  LiaisonNoteDrafted: (recorded) => {
    const { stayId, fromOrganisationId, toOrganisationId } = recorded.event.data;
    if (stayId === null) return [];
    const between = [fromOrganisationId, toOrganisationId];
    return [statement(BEGIN, subjectOf(recorded), stayId, ...between, 0), ...ofDraft(recorded)];
  },
  LiaisonNoteFilled: ofDraft,
  LiaisonNoteSent: sent,
  ...onEach(
    [
      'LiaisonNoteReceiptConfirmed',
      'LiaisonNoteAnswered',
      'LiaisonNoteReminded',
      'LiaisonNoteWithdrawn',
      'LiaisonNoteClosed',
    ],
    ofSubject,
  ),
};

/** 経過 */
export const timelineProjection: Projection = {
  name: 'timeline',
  version: 1,
  tables: { timeline: TIMELINE, timelineSubject: TIMELINE_SUBJECT },
  on: { ...STAY_EVENTS, ...ANNOUNCEMENTS, ...SHEETS, ...NOTES },
};
