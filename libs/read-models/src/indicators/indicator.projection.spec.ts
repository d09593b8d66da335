import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_OTHER_REGION, OF_REGION } from '../../../../test/support/scopes.js';
import {
  type AdmissionCohort,
  type FlagCohort,
  listAdmissionCohorts,
  listDischargeFlags,
  listMessageCohorts,
  listOpenFlags,
  type MessageCohort,
} from './indicator.query.js';

const DECEMBER = { from: '2026-12-01', to: '2026-12-31' };
const aRegion = (): RecordedHistory => new RecordedHistory().add('OrganisationRegistered');
const anAdmission = (): RecordedHistory => aRegion().add('PatientAdmitted');
const admissions = (history: RecordedHistory): Promise<readonly AdmissionCohort[]> =>
  listAdmissionCohorts(readModelsOf(history), OF_REGION, DECEMBER);
const messages = (history: RecordedHistory): Promise<readonly MessageCohort[]> =>
  listMessageCohorts(readModelsOf(history), OF_REGION, DECEMBER);
const openFlags = (history: RecordedHistory): Promise<readonly FlagCohort[]> =>
  listOpenFlags(readModelsOf(history), OF_REGION);
const ended = (history: RecordedHistory): Promise<readonly FlagCohort[]> =>
  listDischargeFlags(readModelsOf(history), OF_REGION, DECEMBER);
const at = (day: string): { readonly occurredAt: string } => ({ occurredAt: `${day}T01:00:00.000Z` });

describe('indicator projection: admissions', () => {
  const aTold = (): RecordedHistory => anAdmission().add('CareManagerIdentified', at('2026-12-02'));

  it('PatientAdmitted counts, and CareManagerIdentified says when the office was told', async () => {
    expect(await admissions(anAdmission())).toMatchObject([
      { admittedOn: '2026-12-01', toldOn: null, providedOn: null, officeKind: null, count: 1 },
    ]);
    expect(await admissions(aTold())).toMatchObject([
      { toldOn: '2026-12-02', officeKind: 'homeCareSupportOffice' },
    ]);
  });

  it('CareManagerReplaced keeps the day on which an office was first told', async () => {
    expect(await admissions(aTold().add('CareManagerReplaced', at('2026-12-05')))).toMatchObject([
      { toldOn: '2026-12-02', officeKind: null },
    ]);
  });

  it('AdmissionPlanned, AdmissionCancelled and NoCareManagerConfirmed count for nobody', async () => {
    expect(await admissions(aRegion().add('AdmissionPlanned'))).toEqual([]);
    expect(await admissions(anAdmission().add('AdmissionCancelled'))).toEqual([]);
    expect(await admissions(anAdmission().add('NoCareManagerConfirmed'))).toEqual([]);
  });

  it('AdmissionCorrected moves it to another month', async () => {
    expect(await admissions(anAdmission().add('AdmissionCorrected'))).toEqual([]);
  });

  it('AdmissionSheetSent says when the sheet was provided, unless AdmissionSheetWithdrawn', async () => {
    const history = aTold().add('AdmissionSheetDrafted');
    expect(await admissions(history)).toMatchObject([{ providedOn: null }]);
    history.add('AdmissionSheetSent', { version: 1, providedAt: '2026-12-03T16:00:00.000Z' });
    expect(await admissions(history)).toMatchObject([{ providedOn: '2026-12-04' }]);
    history.add('AdmissionSheetWithdrawn', { version: 1 });
    expect(await admissions(history)).toMatchObject([{ providedOn: null }]);
  });

  it('stays of the same days are one row, and another region sees none', async () => {
    const history = anAdmission();
    history.addTo(ids.stayId(2), 'PatientAdmitted', { stayId: ids.stayId(2) });
    expect(await admissions(history)).toMatchObject([{ count: 2 }]);
    expect(await listAdmissionCohorts(readModelsOf(history), OF_OTHER_REGION, DECEMBER)).toEqual([]);
  });
});

describe('indicator projection: what was sent', () => {
  const announced = (): RecordedHistory => anAdmission().add('ExpectedDischargeAnnounced', at('2026-12-03'));

  it('ExpectedDischargeAnnounced, AnnouncementReceiptConfirmed and AnnouncementAcknowledged', async () => {
    const history = announced();
    const sent = { kind: 'announcement', toKind: 'homeCareSupportOffice', sentOn: '2026-12-03' };
    expect(await messages(history)).toMatchObject([{ ...sent, receivedOn: null, answeredOn: null }]);
    history.add('AnnouncementReceiptConfirmed', at('2026-12-04'));
    expect(await messages(history)).toMatchObject([{ receivedOn: '2026-12-04', answeredOn: null }]);
    history.add('AnnouncementAcknowledged', at('2026-12-07'));
    expect(await messages(history)).toMatchObject([{ receivedOn: '2026-12-04', answeredOn: '2026-12-07' }]);
  });

  it('whoever answers a later notice about the stay has answered the earlier one', async () => {
    const announcementId = ids.announcementId(2);
    const history = announced().add('ExpectedDischargeAnnounced', { announcementId, ...at('2026-12-05') });
    history.add('AnnouncementAcknowledged', { announcementId, ...at('2026-12-06') });
    expect(await messages(history)).toMatchObject([
      { sentOn: '2026-12-03', receivedOn: '2026-12-06', answeredOn: '2026-12-06' },
      { sentOn: '2026-12-05', receivedOn: '2026-12-06', answeredOn: '2026-12-06' },
    ]);
  });

  it('AdmissionSheetSent, AdmissionSheetReceiptConfirmed and AdmissionSheetRead', async () => {
    const history = anAdmission().add('AdmissionSheetDrafted');
    expect(await messages(history)).toEqual([]);
    history.add('AdmissionSheetSent', { version: 1, providedAt: '2026-12-02T01:00:00.000Z' });
    history.add('AdmissionSheetReceiptConfirmed', { version: 1, ...at('2026-12-03') });
    expect(await messages(history)).toMatchObject([
      { kind: 'sheet', sentOn: '2026-12-02', receivedOn: '2026-12-03', answeredOn: null },
    ]);
    history.add('AdmissionSheetRead', { version: 1, ...at('2026-12-04') });
    expect(await messages(history)).toMatchObject([{ answeredOn: '2026-12-04' }]);
  });

  it('LiaisonNoteSent, LiaisonNoteReceiptConfirmed and LiaisonNoteAnswered, until LiaisonNoteWithdrawn', async () => {
    const history = anAdmission().add('LiaisonNoteDrafted');
    expect(await messages(history)).toEqual([]);
    history.add('LiaisonNoteSent', at('2026-12-02')).add('LiaisonNoteReceiptConfirmed', at('2026-12-03'));
    expect(await messages(history)).toMatchObject([
      { kind: 'note', receivedOn: '2026-12-03', answeredOn: null },
    ]);
    history.add('LiaisonNoteAnswered', at('2026-12-04'));
    expect(await messages(history)).toMatchObject([{ answeredOn: '2026-12-04' }]);
    expect(await messages(history.add('LiaisonNoteWithdrawn'))).toEqual([]);
  });

  it('an announcement to an office makes it responsible when there is no care manager', async () => {
    const history = anAdmission().add('NoCareManagerConfirmed').add('ExpectedDischargeAnnounced');
    expect(await openFlags(history)).toMatchObject([{ officeKind: 'homeCareSupportOffice' }]);
  });
});

describe('indicator projection: flags', () => {
  const flagged = (): RecordedHistory => anAdmission().add('PreparationAssessed');

  it('PreparationAssessed flags an open stay, PatientDischarged keeps the last flag in its month', async () => {
    expect(await openFlags(flagged())).toMatchObject([{ status: 'insufficient', count: 1 }]);
    const history = flagged().add('PatientDischarged', { dischargedOn: '2026-12-20' });
    expect(await openFlags(history)).toEqual([]);
    expect(await ended(history)).toMatchObject([{ dischargedOn: '2026-12-20', status: 'insufficient' }]);
    history.add('DischargeCancelled');
    expect([await openFlags(history), await ended(history)]).toMatchObject([[{ count: 1 }], []]);
  });

  it.each(['HospitalTransferMade', 'PatientDied'] as const)(
    '%s ends it without a discharge',
    async (type) => {
      const history = flagged().add(type);
      expect([await openFlags(history), await ended(history)]).toEqual([[], []]);
    },
  );
});
