import { sql } from 'kysely';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import {
  OF_HOSPITAL,
  OF_OFFICE,
  OF_OTHER_HOSPITAL,
  OF_OTHER_OFFICE,
  OF_REGION,
  OF_SUPPORT_CENTER,
} from '../../../../test/support/scopes.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { StayFilter } from './stay-filter.js';
import { listStays, selectStays, type StayLine } from './stay-list.query.js';

const OPEN: StayFilter = { isOpen: true };
const CLOSED: StayFilter = { isOpen: false };

const aKnownStay = (): RecordedHistory =>
  new RecordedHistory()
    .add('PatientRegistered')
    .add('OrganisationRegistered')
    .add('PatientAdmitted')
    .add('CareManagerIdentified');

/** Stays 1 … 5: even ones on ward 5西; stay n is expected on 2026-12-1n, stay 5 on no date. */
function aFullWard(): RecordedHistory {
  const history = new RecordedHistory();
  for (const number of [1, 2, 3, 4, 5]) {
    const stayId = ids.stayId(number);
    history.addTo(stayId, 'PatientAdmitted', { stayId, ward: number % 2 ? '4東' : '5西' });
    if (number < 5) history.addTo(stayId, 'DischargeExpected', { stayId, expectedOn: `2026-12-1${number}` });
  }
  return history;
}

const linesFor = async (
  scope: Scope,
  history: RecordedHistory,
  filter = OPEN,
): Promise<readonly StayLine[]> =>
  (await listStays(readModelsOf(history), scope, filter, { cursor: null, limit: 50 })).rows;

async function allPages(readModels: ReadModels, filter: StayFilter, limit: number): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await listStays(readModels, OF_HOSPITAL, filter, { cursor, limit });
    found.push(...page.rows.map(({ stayId }) => stayId));
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

describe('stay list', () => {
  it('one line says who, where, since when, and what the office was told', async () => {
    const history = aKnownStay().add('DischargeExpected').add('ExpectedDischargeAnnounced');
    history.add('AnnouncementAcknowledged').add('PreparationAssessed');
    expect(await linesFor(OF_HOSPITAL, history)).toMatchObject([
      {
        ...{ name: '髙橋 邉子', ward: '4東', admittedOn: '2026-12-01', expectedOn: '2026-12-14' },
        ...{ officeName: 'みなと居宅介護支援事業所', careManagerName: '小野寺 ケアマネジャー' },
        ...{ gradeTold: 'planned', dateTold: '2026-12-14', answer: 'difficult' },
        ...{ sheetId: null, preparationStatus: 'insufficient' },
      },
    ]);
  });

  it('shows the latest sheet once it was sent, and its receipt', async () => {
    const history = aKnownStay().add('AdmissionSheetDrafted');
    expect(await linesFor(OF_HOSPITAL, history)).toMatchObject([{ sheetId: null }]);
    history.add('AdmissionSheetSent');
    expect(await linesFor(OF_HOSPITAL, history)).toMatchObject([
      { sheetId: ids.sheetId(1), sheetVersion: 1, sheetReceivedAt: null },
    ]);
    history.add('AdmissionSheetReceiptConfirmed');
    expect((await linesFor(OF_HOSPITAL, history))[0]?.sheetReceivedAt).not.toBeNull();
  });

  it('what a former office was told or sent counts no more', async () => {
    const history = aKnownStay().add('ExpectedDischargeAnnounced').add('AdmissionSheetDrafted');
    history.add('AdmissionSheetSent').add('CareManagerReplaced');
    expect(await linesFor(OF_HOSPITAL, history)).toMatchObject([
      { officeId: ids.OTHER_OFFICE, gradeTold: null, sheetId: null },
    ]);
  });

  it('without keys the line remains without names', async () => {
    expect(await linesFor(OF_HOSPITAL, aKnownStay().erased())).toMatchObject([
      { name: null, kana: null, careManagerName: null, ward: '4東' },
    ]);
  });

  it.each([1, 2, 3, 5])(
    'pages of %d hold every stay once, by expected date, unknown dates last',
    async (limit) => {
      const found = await allPages(readModelsOf(aFullWard()), OPEN, limit);
      expect(found).toEqual([1, 2, 3, 4, 5].map(ids.stayId));
    },
  );

  it('closed stays stand apart, latest first', async () => {
    const history = aFullWard();
    history.addTo(ids.stayId(1), 'PatientDischarged', { dischargedOn: '2026-12-11' });
    history.addTo(ids.stayId(3), 'PatientDied', { diedOn: '2026-12-13' });
    expect(await allPages(readModelsOf(history), OPEN, 2)).toEqual([2, 4, 5].map(ids.stayId));
    expect(await allPages(readModelsOf(history), CLOSED, 1)).toEqual([3, 1].map(ids.stayId));
  });

  it('filters by ward and by preparation', async () => {
    const history = aFullWard();
    history.addTo(ids.stayId(2), 'PreparationAssessed', { stayId: ids.stayId(2) });
    const readModels = readModelsOf(history);
    expect(await allPages(readModels, { ...OPEN, ward: '5西' }, 50)).toEqual([2, 4].map(ids.stayId));
    const flagged: StayFilter = { ...OPEN, preparationStatus: 'insufficient' };
    expect(await allPages(readModels, flagged, 50)).toEqual([ids.stayId(2)]);
  });
});

describe('stay list scope', () => {
  it('hospital and office in charge see the stay, nobody else does', async () => {
    for (const entitled of [OF_HOSPITAL, OF_OFFICE]) {
      expect(await linesFor(entitled, aKnownStay())).toHaveLength(1);
    }
    for (const stranger of [OF_OTHER_HOSPITAL, OF_OTHER_OFFICE, OF_SUPPORT_CENTER, OF_REGION]) {
      expect(await linesFor(stranger, aKnownStay())).toEqual([]);
    }
  });

  it('a 包括 sees it once it was told, not before', async () => {
    const history = new RecordedHistory().add('PatientAdmitted').add('NoCareManagerConfirmed');
    expect(await linesFor(OF_SUPPORT_CENTER, history)).toEqual([]);
    history.add('ExpectedDischargeAnnounced', { officeId: ids.SUPPORT_CENTER });
    expect(await linesFor(OF_SUPPORT_CENTER, history)).toHaveLength(1);
  });
});

describe('stay list plan', () => {
  const FILTERS: readonly StayFilter[] = [
    ...[OPEN, CLOSED],
    ...[
      { ...OPEN, ward: '4東' },
      { ...CLOSED, preparationStatus: 'caution' as const },
    ],
  ];

  it.each(FILTERS)('%j walks an index and neither scans nor sorts', async (filter) => {
    const readModels = readModelsOf(aFullWard());
    const query = selectStays(readModels, OF_HOSPITAL, filter, { cursor: null, limit: 50 });
    const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`);
    const steps = plan.map(({ detail }) => detail);
    expect(steps[0]).toMatch(/^SEARCH stay USING INDEX stayOf/);
    expect(steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([]);
  });
});
