import * as ids from '../../../../test/support/ids-of-the-region.js';
import { positionOf, readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import type { StayTable } from './stay.projection.js';

const anAdmittedPatient = (): RecordedHistory => new RecordedHistory().add('PatientAdmitted');

async function stayAfter(history: RecordedHistory): Promise<Partial<StayTable>> {
  return readModelsOf(history)
    .selectFrom('stay')
    .selectAll()
    .where('stayId', '=', ids.stayId(1))
    .executeTakeFirstOrThrow();
}

describe('stay projection', () => {
  it('AdmissionPlanned opens a planned stay', async () => {
    const stay = await stayAfter(new RecordedHistory().add('AdmissionPlanned'));
    expect(stay).toMatchObject({ status: 'planned', isOpen: 1, plannedOn: '2026-12-01', ward: '4東' });
    expect(stay).toMatchObject({ hospitalId: ids.HOSPITAL, regionId: ids.REGION, admittedOn: null });
  });

  it('PatientAdmitted opens a stay, or turns the planned one into an admission', async () => {
    const admitted = await stayAfter(anAdmittedPatient());
    expect(admitted).toMatchObject({ status: 'admitted', admittedOn: '2026-12-01', room: '412' });
    expect(admitted).toMatchObject({ careManagerStatus: 'unknown', sortOn: '9999-12-31' });
    const planned = new RecordedHistory().add('AdmissionPlanned').add('PatientAdmitted', { ward: '3北' });
    expect(await stayAfter(planned)).toMatchObject({
      ...{ status: 'admitted', plannedOn: '2026-12-01', ward: '3北', admissionTextPosition: positionOf(2) },
    });
  });

  it('AdmissionCorrected changes moment, place and words', async () => {
    expect(await stayAfter(anAdmittedPatient().add('AdmissionCorrected'))).toMatchObject({
      ...{ admittedOn: '2026-11-30', admittedAt: null, ward: '5西', admissionTextPosition: positionOf(2) },
    });
  });

  it('AdmissionCancelled closes it on the day in Japan', async () => {
    const occurredAt = '2026-12-01T16:00:00.000Z';
    expect(await stayAfter(anAdmittedPatient().add('AdmissionCancelled', { occurredAt }))).toMatchObject({
      ...{ status: 'cancelled', isOpen: 0, endedOn: '2026-12-02', sortOn: '2026-12-02' },
    });
  });

  it('CareManagerIdentified names the office in charge', async () => {
    expect(await stayAfter(anAdmittedPatient().add('CareManagerIdentified'))).toMatchObject({
      ...{ careManagerStatus: 'identified', officeId: ids.OFFICE, careManagerId: ids.CARE_MANAGER },
      careManagerTextPosition: positionOf(2),
    });
  });

  it('CareManagerReplaced names another', async () => {
    const history = anAdmittedPatient().add('CareManagerIdentified').add('CareManagerReplaced');
    expect(await stayAfter(history)).toMatchObject({ officeId: ids.OTHER_OFFICE, careManagerId: null });
  });

  it('NoCareManagerConfirmed leaves no office in charge', async () => {
    expect(await stayAfter(anAdmittedPatient().add('NoCareManagerConfirmed'))).toMatchObject({
      ...{ careManagerStatus: 'none', officeId: null, communitySupportCenterId: ids.SUPPORT_CENTER },
    });
  });

  it('ExpectedDischargeAnnounced puts the office told in charge only where there is no care manager', async () => {
    const told = { officeId: ids.SUPPORT_CENTER };
    const without = anAdmittedPatient().add('NoCareManagerConfirmed').add('ExpectedDischargeAnnounced', told);
    expect(await stayAfter(without)).toMatchObject({ officeId: ids.SUPPORT_CENTER });
    const undecided = anAdmittedPatient().add('ExpectedDischargeAnnounced', told);
    expect(await stayAfter(undecided)).toMatchObject({ officeId: null });
    const having = anAdmittedPatient().add('CareManagerIdentified').add('ExpectedDischargeAnnounced', told);
    expect(await stayAfter(having)).toMatchObject({ officeId: ids.OFFICE });
  });

  it('DischargeCoordinationJudged keeps need, day and criteria', async () => {
    expect(await stayAfter(anAdmittedPatient().add('DischargeCoordinationJudged'))).toMatchObject({
      ...{ coordinationNeeded: 1, coordinationJudgedOn: '2026-12-02' },
      coordinationCriteria: '["helpToStandOrWalk"]',
    });
  });

  it('DischargeForeseen, DischargeExpected and ExpectedDischargeMoved set the dates and the order', async () => {
    const history = anAdmittedPatient().add('DischargeForeseen');
    expect(await stayAfter(history)).toMatchObject({ foreseenFrom: '2026-12-10', sortOn: '2026-12-20' });
    history.add('DischargeExpected');
    expect(await stayAfter(history)).toMatchObject({ expectedOn: '2026-12-14', sortOn: '2026-12-14' });
    history.add('ExpectedDischargeMoved');
    expect(await stayAfter(history)).toMatchObject({ expectedOn: '2026-12-18', sortOn: '2026-12-18' });
  });

  it('ExpectedDischargeWithdrawn takes date and range away', async () => {
    const history = anAdmittedPatient().add('DischargeForeseen').add('DischargeExpected');
    expect(await stayAfter(history.add('ExpectedDischargeWithdrawn'))).toMatchObject({
      ...{ expectedOn: null, foreseenFrom: null, foreseenTo: null, sortOn: '9999-12-31' },
    });
  });

  it('PatientDischarged, HospitalTransferMade and PatientDied close it on their day', async () => {
    expect(await stayAfter(anAdmittedPatient().add('PatientDischarged'))).toMatchObject({
      ...{ status: 'discharged', isOpen: 0, endedOn: '2026-12-20', destination: 'home' },
    });
    expect(await stayAfter(anAdmittedPatient().add('HospitalTransferMade'))).toMatchObject({
      ...{ status: 'transferred', endedOn: '2026-12-10' },
    });
    expect(await stayAfter(anAdmittedPatient().add('PatientDied'))).toMatchObject({
      ...{ status: 'died', endedOn: '2026-12-15' },
    });
  });

  it('DischargeCancelled opens it again', async () => {
    expect(
      await stayAfter(anAdmittedPatient().add('PatientDischarged').add('DischargeCancelled')),
    ).toMatchObject({
      ...{ status: 'admitted', isOpen: 1, endedOn: null, destination: null },
    });
  });

  it('PreparationAssessed keeps the status for the filter', async () => {
    expect(await stayAfter(anAdmittedPatient().add('PreparationAssessed'))).toMatchObject({
      preparationStatus: 'insufficient',
    });
  });
});

describe('stay projection, what the office in charge knows', () => {
  const told = (): RecordedHistory =>
    anAdmittedPatient()
      .add('CareManagerIdentified')
      .add('DischargeExpected')
      .add('ExpectedDischargeAnnounced');

  it('a date is untold until it is announced, and again once it has moved', async () => {
    const expected = anAdmittedPatient().add('CareManagerIdentified').add('DischargeExpected');
    expect(await stayAfter(expected)).toMatchObject({ isUntold: 1, awaitingSince: null });
    expect(await stayAfter(told())).toMatchObject({ isUntold: 0, toldOn: '2026-12-14' });
    expect(await stayAfter(told().add('ExpectedDischargeMoved'))).toMatchObject({ isUntold: 1 });
  });

  it('an answer is awaited from the announcement to the acknowledgement, which is kept', async () => {
    expect((await stayAfter(told())).awaitingSince).not.toBeNull();
    expect(await stayAfter(told().add('AnnouncementAcknowledged'))).toMatchObject({
      ...{ awaitingSince: null, answer: 'difficult' },
    });
  });

  it('an answer to an earlier announcement ends nothing', async () => {
    const announcementId = ids.announcementId(2);
    const history = told().add('ExpectedDischargeAnnounced', { announcementId });
    history.add('AnnouncementAcknowledged');
    expect(await stayAfter(history)).toMatchObject({ noticeId: announcementId, answer: null });
    expect((await stayAfter(history)).awaitingSince).not.toBeNull();
  });

  it('an answer does not hold for another date', async () => {
    const history = told().add('AnnouncementAcknowledged').add('ExpectedDischargeMoved');
    expect(await stayAfter(history)).toMatchObject({ answer: null });
  });

  it('nothing is awaited once the date is withdrawn, or another office is in charge', async () => {
    for (const type of ['ExpectedDischargeWithdrawn', 'CareManagerReplaced'] as const) {
      expect(await stayAfter(told().add(type))).toMatchObject({ awaitingSince: null, toldOn: null });
    }
  });

  it('another person of the same office changes nothing', async () => {
    const history = told().add('CareManagerReplaced', { officeId: ids.OFFICE });
    expect((await stayAfter(history)).awaitingSince).not.toBeNull();
  });

  it('what another office was told counts for nothing', async () => {
    const history = anAdmittedPatient().add('CareManagerIdentified').add('DischargeExpected');
    history.add('ExpectedDischargeAnnounced', { officeId: ids.OTHER_OFFICE });
    expect(await stayAfter(history)).toMatchObject({ isUntold: 1, awaitingSince: null });
  });
});
