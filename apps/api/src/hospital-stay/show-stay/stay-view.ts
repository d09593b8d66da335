import { preparationNeedNames, preparationStatusNames } from '@tsunagi/contracts';
import { ageOn, type CareLevel, type CivilDate } from '@tsunagi/domain';
import type { Scope, StayPage } from '@tsunagi/read-models';
import { toStayLine } from '../list-stays/stay-line.js';
import type {
  NeedResponse,
  PersonResponse,
  StayNoteResponse,
  StayPreparationResponse,
  StayResponse,
  StaySheetResponse,
} from './stay.response.js';

/** The number by which a hospital knows a person is not for other organisations. */
function toPerson({ person }: StayPage, { kind }: Scope, today: CivilDate): PersonResponse | null {
  if (person === null) return null;
  const { name, kana, birthDate, sex, postalCode, address, tel, insuredNumber } = person;
  const { certificationStatus, careLevel, certifiedFrom, certifiedTo } = person;
  return {
    ...{ name, kana, birthDate, sex, postalCode, address, tel, insuredNumber },
    ...{ certificationStatus, careLevel: careLevel as CareLevel | null, certifiedFrom, certifiedTo },
    age: birthDate === null ? null : ageOn(birthDate, today),
    hospitalPatientNumber: kind === 'hospital' ? person.hospitalPatientNumber : null,
  };
}

function toPreparation({ preparation }: StayPage): StayPreparationResponse | null {
  if (preparation === null) return null;
  const { status, sentence, dischargeOn, usableDays, requiredStandard, requiredMinimum } = preparation;
  const { profile, bottleneckTask, shortBy, sufficientOn, noticeNeededBy } = preparation;
  const { ruleId, ruleVersion, assessedAt } = preparation;
  return {
    ...{ status, sentence, dischargeOn, usableDays, requiredStandard, requiredMinimum },
    ...{ profile, bottleneckTask, shortBy, sufficientOn, noticeNeededBy, ruleId, ruleVersion, assessedAt },
    statusName: status && preparationStatusNames[status],
  };
}

const toNeeds = ({ needs }: StayPage): readonly NeedResponse[] =>
  needs.map(({ needId, kind, state, addedAt, endedAt, note }) => ({
    ...{ needId, kind, kindName: preparationNeedNames[kind], state, addedAt, endedAt, note },
  }));

const toSheets = ({ sheets }: StayPage): readonly StaySheetResponse[] =>
  sheets.map(({ stayId: _stayId, patientId: _patientId, revision: _revision, ...sheet }) => sheet);

const toNotes = ({ notes }: StayPage): readonly StayNoteResponse[] =>
  notes.map(({ noteId, fromOrganisationId, toOrganisationId, edition, state, ...note }) => {
    const { draftedAt, sentAt, isUrgent, answerWantedBy, receiptConfirmedAt, answeredAt, reminders } = note;
    return {
      ...{ noteId, fromOrganisationId, toOrganisationId, edition, state, draftedAt, sentAt, reminders },
      ...{ isUrgent: isUrgent === 1, answerWantedBy, receiptConfirmedAt, answeredAt },
    };
  });

export const toStay = (page: StayPage, scope: Scope, today: CivilDate): StayResponse => ({
  stay: toStayLine(page.stay, today),
  person: toPerson(page, scope, today),
  admission: page.admission,
  admissionRecordedAt: page.admissionRecordedAt,
  coordination: page.coordination,
  careManagerId: page.careManagerId,
  careManagerIdentifiedAt: page.careManagerIdentifiedAt,
  communitySupportCenterId: page.communitySupportCenterId,
  preparation: toPreparation(page),
  needs: toNeeds(page),
  sheets: toSheets(page),
  notes: toNotes(page),
  revisions: page.revisions,
  revision: page.revisions.hospitalStay,
});
