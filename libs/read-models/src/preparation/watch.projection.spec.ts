import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { INSUFFICIENT } from '../../../../test/support/sample-notices.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_OTHER_REGION,
  OF_REGION,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import type { NeedTable, WatchTable } from './watch.projection.js';
import { countWatch, listAssessments, listWatch, type WatchLine } from './watch.query.js';

const anAdmittedPatient = (): RecordedHistory =>
  new RecordedHistory().add('PatientRegistered').add('OrganisationRegistered').add('PatientAdmitted');
const aFlaggedStay = (): RecordedHistory =>
  anAdmittedPatient().add('CareManagerIdentified').add('PreparationAssessed');

const watchAfter = (history: RecordedHistory): Promise<Partial<WatchTable>> =>
  readModelsOf(history).selectFrom('watch').selectAll().executeTakeFirstOrThrow();
const needAfter = (history: RecordedHistory): Promise<Partial<NeedTable>> =>
  readModelsOf(history).selectFrom('need').selectAll().executeTakeFirstOrThrow();
const watchFor = async (
  scope: Scope,
  history: RecordedHistory,
  isOpen = true,
): Promise<readonly WatchLine[]> =>
  (await listWatch(readModelsOf(history), scope, { isOpen }, { cursor: null, limit: 50 })).rows;

describe('watch projection', () => {
  it('AdmissionPlanned and PatientAdmitted open a line that nobody sees before an assessment', async () => {
    const history = new RecordedHistory().add('AdmissionPlanned').add('PatientAdmitted', { ward: '3北' });
    expect(await watchAfter(history)).toMatchObject({ isOpen: 1, ward: '3北', status: null });
    expect(await watchFor(OF_HOSPITAL, history)).toEqual([]);
  });

  it('PreparationAssessed shows status, days, bottleneck and sentence', async () => {
    expect(await watchFor(OF_HOSPITAL, aFlaggedStay())).toMatchObject([
      {
        ...{ status: 'insufficient', dischargeOn: '2026-12-14', usableDays: 2, requiredStandard: 5 },
        ...{ requiredMinimum: 3, profile: 'P1', bottleneckTask: 'サービス担当者会議・同意', shortBy: 1 },
        ...{ sufficientOn: '2026-12-15', sentence: '準備日数が1日足りません。', ruleVersion: 1 },
        ...{ officeName: 'みなと居宅介護支援事業所', name: '髙橋 邉子', ward: '4東' },
      },
    ]);
  });

  it('a later assessment takes its place, and both stay in the history', async () => {
    const enough = {
      ...INSUFFICIENT,
      status: 'sufficient' as const,
      bottleneckTask: null,
      requiredDays: null,
    };
    const history = aFlaggedStay().add('PreparationAssessed', { result: enough });
    expect(await watchFor(OF_HOSPITAL, history)).toMatchObject([
      { status: 'sufficient', bottleneckTask: null, requiredMinimum: null },
    ]);
    const past = await listAssessments(readModelsOf(history), OF_HOSPITAL, ids.stayId(1));
    expect(past.map(({ result }) => result.status)).toEqual(['insufficient', 'sufficient']);
    expect(past[0]?.result).toEqual(INSUFFICIENT);
  });

  it('AdmissionCorrected moves it to another ward', async () => {
    expect(await watchAfter(aFlaggedStay().add('AdmissionCorrected'))).toMatchObject({ ward: '5西' });
  });

  it('CareManagerIdentified, CareManagerReplaced and NoCareManagerConfirmed name the office', async () => {
    const history = aFlaggedStay();
    expect(await watchAfter(history)).toMatchObject({ officeId: ids.OFFICE });
    history.add('CareManagerReplaced');
    expect(await watchAfter(history)).toMatchObject({ officeId: ids.OTHER_OFFICE });
    history.add('NoCareManagerConfirmed');
    expect(await watchAfter(history)).toMatchObject({ officeId: null });
    history.add('ExpectedDischargeAnnounced', { officeId: ids.SUPPORT_CENTER });
    expect(await watchAfter(history)).toMatchObject({ officeId: ids.SUPPORT_CENTER });
  });

  it.each(['AdmissionCancelled', 'HospitalTransferMade', 'PatientDischarged', 'PatientDied'] as const)(
    '%s closes it, DischargeCancelled opens it again',
    async (type) => {
      const history = aFlaggedStay().add(type);
      expect(await watchFor(OF_HOSPITAL, history)).toEqual([]);
      expect(await watchFor(OF_HOSPITAL, history, false)).toHaveLength(1);
      expect(await watchFor(OF_HOSPITAL, history.add('DischargeCancelled'))).toHaveLength(1);
    },
  );

  it('PreparationNeedAdded, PreparationNeedMet and PreparationNeedWaived follow a need', async () => {
    const history = (): RecordedHistory => anAdmittedPatient().add('PreparationNeedAdded');
    expect(await needAfter(history())).toMatchObject({ kind: 'newEquipment', state: 'open', endedAt: null });
    expect(await needAfter(history().add('PreparationNeedMet'))).toMatchObject({ state: 'met' });
    expect(await needAfter(history().add('PreparationNeedWaived'))).toMatchObject({
      ...{ state: 'waived', endedAt: '2026-12-01T01:00:00.000Z' },
    });
  });

  it('without keys the flag remains, the name does not', async () => {
    expect(await watchFor(OF_HOSPITAL, aFlaggedStay().erased())).toMatchObject([
      { status: 'insufficient', name: null },
    ]);
  });
});

describe('watch queries', () => {
  it('the region sees its stays without names, hospital and office their own with names', async () => {
    expect(await watchFor(OF_REGION, aFlaggedStay())).toMatchObject([{ status: 'insufficient', name: null }]);
    expect(await watchFor(OF_OFFICE, aFlaggedStay())).toMatchObject([{ name: '髙橋 邉子' }]);
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_OTHER_REGION]) {
      expect(await watchFor(stranger, aFlaggedStay())).toEqual([]);
      expect(await countWatch(readModelsOf(aFlaggedStay()), stranger)).toEqual([]);
      expect(await listAssessments(readModelsOf(aFlaggedStay()), stranger, ids.stayId(1))).toEqual([]);
    }
  });

  it('counts open stays by status', async () => {
    expect(await countWatch(readModelsOf(aFlaggedStay()), OF_REGION)).toEqual([
      { status: 'insufficient', count: 1 },
    ]);
  });

  it('filters by status', async () => {
    const filter = { isOpen: true, status: 'sufficient' as const };
    const page = await listWatch(readModelsOf(aFlaggedStay()), OF_REGION, filter, {
      cursor: null,
      limit: 50,
    });
    expect(page.rows).toEqual([]);
  });
});
