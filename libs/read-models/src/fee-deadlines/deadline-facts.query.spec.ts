import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_REGION,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import { type DeadlineFacts, findDeadlineFacts, listDeadlineFacts } from './deadline-facts.query.js';

const aKnownStay = (): RecordedHistory =>
  new RecordedHistory().add('PatientRegistered').add('PatientAdmitted').add('CareManagerIdentified');

const factsFor = (
  scope: Scope,
  history: RecordedHistory,
  since = '2026-11-20',
): Promise<readonly DeadlineFacts[]> => listDeadlineFacts(readModelsOf(history), scope, since, 100);

describe('deadline facts', () => {
  it('tell when the admission was and what has been done', async () => {
    expect(await factsFor(OF_OFFICE, aKnownStay())).toMatchObject([
      {
        ...{ stayId: ids.stayId(1), admittedOn: '2026-12-01', admittedAt: '2026-12-01T01:00:00.000Z' },
        ...{ officeId: ids.OFFICE, name: '髙橋 邉子', coordinationJudgedOn: null, sheetProvidedAt: null },
      },
    ]);
    const done = aKnownStay().add('DischargeCoordinationJudged').add('AdmissionSheetDrafted');
    done.add('AdmissionSheetSent').add('AdmissionSheetReceiptConfirmed');
    expect(await factsFor(OF_HOSPITAL, done)).toMatchObject([
      {
        ...{ coordinationJudgedOn: '2026-12-02', sheetProvidedAt: '2026-12-01T01:00:00.000Z' },
        sheetReceivedAt: '2026-12-01T01:00:00.000Z',
      },
    ]);
  });

  it('a draft or a withdrawn sheet gave no information', async () => {
    const history = aKnownStay().add('AdmissionSheetDrafted');
    expect(await factsFor(OF_OFFICE, history)).toMatchObject([{ sheetProvidedAt: null }]);
    history.add('AdmissionSheetSent').add('AdmissionSheetWithdrawn');
    expect(await factsFor(OF_OFFICE, history)).toMatchObject([{ sheetProvidedAt: null }]);
  });

  it('leave out earlier, planned and cancelled admissions', async () => {
    expect(await factsFor(OF_OFFICE, aKnownStay(), '2026-12-02')).toEqual([]);
    expect(await factsFor(OF_HOSPITAL, new RecordedHistory().add('AdmissionPlanned'))).toEqual([]);
    expect(await factsFor(OF_OFFICE, aKnownStay().add('AdmissionCancelled'))).toEqual([]);
  });

  it('of one stay are found however long ago it began, before the admission not at all', async () => {
    const findFor = (scope: Scope, history = aKnownStay()): Promise<DeadlineFacts | undefined> =>
      findDeadlineFacts(readModelsOf(history), scope, ids.stayId(1));
    expect(await findFor(OF_OFFICE)).toMatchObject({ admittedOn: '2026-12-01', officeId: ids.OFFICE });
    expect(await findFor(OF_OTHER_OFFICE)).toBeUndefined();
    expect(await findFor(OF_REGION)).toBeUndefined();
    expect(await findFor(OF_HOSPITAL, new RecordedHistory().add('AdmissionPlanned'))).toBeUndefined();
  });

  it('remain without a name when the keys are gone', async () => {
    expect(await factsFor(OF_OFFICE, aKnownStay().erased())).toMatchObject([
      { admittedOn: '2026-12-01', name: null },
    ]);
  });

  it('are nobody else’s', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_REGION]) {
      expect(await factsFor(stranger, aKnownStay())).toEqual([]);
    }
  });
});
