import {
  flag,
  type Handlers,
  onEach,
  type Projected,
  type Projection,
  type Statement,
  statement,
  subjectOf,
} from '../projection.js';
import {
  INBOX,
  INBOX_SUBJECT,
  BEGIN,
  ADDRESS,
  ARRIVE,
  ANSWER,
  ANNOUNCE,
  ANSWER_NOTICE,
  SETTLE_ANSWER,
  SETTLE_ANSWERS,
  SUPERSEDE,
  ACT,
  SET_STATE,
  READ_ITEM,
  RECEIVE,
  BEGIN_WORK,
  FINISH_WORK,
  WITHDRAW,
  WITHDRAW_DATE,
  END_STAY,
  END_OFFICE,
  NUMBER,
  WANT,
  REMIND,
  arrival,
  by,
  type InboxState,
} from './inbox-item.js';

function beginStay(recorded: Projected<'AdmissionPlanned' | 'PatientAdmitted'>): Statement[] {
  const { stayId, patientId, hospitalId } = recorded.event.data;
  return [statement(BEGIN, stayId, stayId, patientId, hospitalId, null)];
}

/** 入院の知らせ reaches the office the moment it is named. */
function nameOffice(recorded: Projected<'CareManagerIdentified' | 'CareManagerReplaced'>): Statement[] {
  const stayId = subjectOf(recorded);
  const { officeId } = recorded.event.data;
  const item = [`admission:${stayId}:${officeId}`, 'admission', stayId];
  return [
    statement(ADDRESS, officeId, stayId),
    statement(ARRIVE, ...item, ...arrival(recorded), null, null, stayId),
  ];
}

const STAYS: Handlers = {
  AdmissionPlanned: beginStay,
  PatientAdmitted: beginStay,
  CareManagerIdentified: nameOffice,
  CareManagerReplaced: (recorded) => [
    statement(END_OFFICE, subjectOf(recorded), recorded.event.data.fromOfficeId),
    statement(SETTLE_ANSWER, subjectOf(recorded), recorded.event.data.fromOfficeId),
    ...nameOffice(recorded),
  ],
  ...onEach(
    ['AdmissionCancelled', 'HospitalTransferMade', 'PatientDischarged', 'PatientDied'],
    (recorded) => [statement(END_STAY, subjectOf(recorded))],
  ),
};

function announce(recorded: Projected<'ExpectedDischargeAnnounced'>): Statement[] {
  const { announcementId, officeId, channel, grade, expectedOn, foreseen } = recorded.event.data;
  const itemId = `discharge:${announcementId}`;
  const stayId = subjectOf(recorded);
  const told = [grade, expectedOn, foreseen?.from ?? null, foreseen?.to ?? null, officeId];
  return [
    statement(SUPERSEDE, stayId, officeId, itemId),
    statement(SETTLE_ANSWER, stayId, officeId),
    statement(
      ANNOUNCE,
      itemId,
      announcementId,
      ...arrival(recorded),
      channel,
      recorded.position,
      ...told,
      stayId,
    ),
  ];
}

function acknowledge(recorded: Projected<'AnnouncementAcknowledged'>): Statement[] {
  const { announcementId, answer } = recorded.event.data;
  const told = `discharge:${announcementId}`;
  const isSettled = answer === 'possible';
  const [ofOffice, ofHospital]: readonly [InboxState, InboxState] = isSettled
    ? ['read', 'done']
    : ['inProgress', 'unread'];
  const reply = [`dischargeAnswer:${announcementId}`, ofHospital, ...arrival(recorded)];
  return [statement(ACT, ...by(recorded), ofOffice, told), statement(ANSWER_NOTICE, ...reply, told)];
}

const NOTICES: Handlers = {
  ExpectedDischargeAnnounced: announce,
  AnnouncementReceiptConfirmed: (recorded) => [
    statement(RECEIVE, ...by(recorded), `discharge:${recorded.event.data.announcementId}`),
  ],
  AnnouncementAcknowledged: acknowledge,
  ExpectedDischargeMoved: (recorded) => [statement(SETTLE_ANSWERS, subjectOf(recorded))],
  ExpectedDischargeWithdrawn: (recorded) => [
    statement(WITHDRAW_DATE, subjectOf(recorded)),
    statement(SETTLE_ANSWERS, subjectOf(recorded)),
  ],
};

function sheetAnswer(
  recorded: Projected<'AdmissionSheetReceiptConfirmed' | 'AdmissionSheetRead'>,
  state: InboxState,
): readonly Statement[] {
  const sheetId = subjectOf(recorded);
  const item = `sheetAnswer:${sheetId}`;
  return [
    statement(ANSWER, item, 'sheetAnswer', state, sheetId, ...arrival(recorded), null, sheetId),
    statement(NUMBER, recorded.event.data.version, item),
  ];
}

function sendSheet(recorded: Projected<'AdmissionSheetSent'>): Statement[] {
  const { version, channel, hospitalId } = recorded.event.data;
  const sheetId = subjectOf(recorded);
  const item = [`sheet:${sheetId}:${version}`, 'sheet', sheetId];
  return [
    statement(ADDRESS, hospitalId, sheetId),
    statement(SET_STATE, 'done' satisfies InboxState, `sheet:${sheetId}:${version - 1}`),
    statement(ARRIVE, ...item, ...arrival(recorded), channel, null, sheetId),
    statement(NUMBER, version, `sheet:${sheetId}:${version}`),
    statement(FINISH_WORK, ...by(recorded), sheetId),
  ];
}

const SHEETS: Handlers = {
  AdmissionSheetDrafted: (recorded) => {
    const { sheetId, stayId, patientId, officeId, hospitalId } = recorded.event.data;
    return [
      statement(BEGIN, sheetId, stayId, patientId, officeId, hospitalId),
      statement(BEGIN_WORK, ...by(recorded), stayId, officeId),
    ];
  },
  AdmissionSheetSent: sendSheet,
  AdmissionSheetReceiptConfirmed: (recorded) => [
    statement(RECEIVE, ...by(recorded), `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
    ...sheetAnswer(recorded, 'received'),
  ],
  AdmissionSheetRead: (recorded) => [
    statement(ACT, ...by(recorded), 'read', `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
    ...sheetAnswer(recorded, 'read'),
  ],
  AdmissionSheetWithdrawn: (recorded) => [
    statement(WITHDRAW, `sheet:${subjectOf(recorded)}:${recorded.event.data.version}`),
  ],
};

function sendNote(recorded: Projected<'LiaisonNoteSent'>): Statement[] {
  const { channel, toOrganisationId, urgent, answerWantedBy } = recorded.event.data;
  const noteId = subjectOf(recorded);
  const itemId = `note:${noteId}`;
  return [
    statement(ADDRESS, toOrganisationId, noteId),
    statement(ARRIVE, itemId, 'note', noteId, ...arrival(recorded), channel, null, noteId),
    statement(WANT, flag(urgent), answerWantedBy, itemId),
  ];
}

function answerNote(recorded: Projected<'LiaisonNoteAnswered'>): Statement[] {
  const noteId = subjectOf(recorded);
  const state: InboxState = recorded.event.data.completeness === 'full' ? 'done' : 'inProgress';
  const item = [`noteAnswer:${noteId}`, 'noteAnswer', 'unread', noteId];
  return [
    statement(ACT, ...by(recorded), state, `note:${noteId}`),
    statement(ANSWER, ...item, ...arrival(recorded), null, noteId),
  ];
}

const NOTES: Handlers = {
  LiaisonNoteDrafted: (recorded) => {
    const { noteId, stayId, patientId, fromOrganisationId, toOrganisationId } = recorded.event.data;
    return [statement(BEGIN, noteId, stayId, patientId, fromOrganisationId, toOrganisationId)];
  },
  LiaisonNoteSent: sendNote,
  LiaisonNoteReceiptConfirmed: (recorded) => [
    statement(RECEIVE, ...by(recorded), `note:${subjectOf(recorded)}`),
  ],
  LiaisonNoteAnswered: answerNote,
  LiaisonNoteReminded: (recorded) => [statement(REMIND, `note:${subjectOf(recorded)}`)],
  LiaisonNoteWithdrawn: (recorded) => [statement(WITHDRAW, `note:${subjectOf(recorded)}`)],
  LiaisonNoteClosed: (recorded) => [
    statement(SET_STATE, 'done', `note:${subjectOf(recorded)}`),
    statement(ACT, ...by(recorded), 'done', `noteAnswer:${subjectOf(recorded)}`),
  ],
};

const READINGS: Handlers = {
  InboxItemRead: (recorded) => {
    const { itemId, organisationId } = recorded.event.data;
    return [statement(READ_ITEM, ...by(recorded), itemId, organisationId)];
  },
};

/** 受信箱 */
export const inboxProjection: Projection = {
  name: 'inbox',
  version: 5,
  tables: { inbox: INBOX, inboxSubject: INBOX_SUBJECT },
  on: { ...STAYS, ...NOTICES, ...SHEETS, ...NOTES, ...READINGS },
};
