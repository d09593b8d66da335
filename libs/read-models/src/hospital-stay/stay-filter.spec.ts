import { sql } from 'kysely';
import * as ids from '../../../../test/support/ids-of-the-region.js';
import { readModelsOf, RecordedHistory } from '../../../../test/support/recorded-history.js';
import { OF_HOSPITAL, OF_OTHER_HOSPITAL, OF_REGION } from '../../../../test/support/scopes.js';
import type { ReadModels } from '../store/read-model-store.js';
import { findStayCounts } from './stay-counts.query.js';
import type { StayAttention, StayFilter } from './stay-filter.js';
import { countStays, listStays, selectStays, type StayPart } from './stay-list.query.js';

const OPEN: StayFilter = { isOpen: true };
const FIRST: StayPart = { cursor: null, limit: 50 };

const admit = (history: RecordedHistory, number: number): RecordedHistory =>
  history.addTo(ids.stayId(number), 'PatientAdmitted', { stayId: ids.stayId(number) });

/** Stay 1 knows nothing yet; 2 has an office and a date; 3 was told; 4 answered 難しい; 5 is planned. */
function aMorning(): RecordedHistory {
  const history = [1, 2, 3, 4].reduce(admit, new RecordedHistory());
  for (const number of [2, 3, 4]) {
    const stayId = ids.stayId(number);
    history.addTo(stayId, 'CareManagerIdentified').addTo(stayId, 'DischargeCoordinationJudged');
    history.addTo(stayId, 'DischargeExpected', { stayId, expectedOn: `2026-12-1${number}` });
    if (number === 2) continue;
    const told = { announcementId: ids.announcementId(number), expectedOn: `2026-12-1${number}` };
    history.addTo(stayId, 'ExpectedDischargeAnnounced', told);
  }
  const announcementId = ids.announcementId(4);
  history.addTo(ids.stayId(4), 'AnnouncementAcknowledged', { announcementId });
  history.addTo(ids.stayId(4), 'PreparationAssessed');
  return history.addTo(ids.stayId(5), 'AdmissionPlanned', { stayId: ids.stayId(5) });
}

const found = async (readModels: ReadModels, filter: StayFilter, part = FIRST): Promise<string[]> =>
  (await listStays(readModels, OF_HOSPITAL, filter, part)).rows.map(({ stayId }) => stayId);

describe('stay filter', () => {
  it.each<[StayAttention, number[]]>([
    ['noCareManager', [1]],
    ['notJudged', [1]],
    ['untold', [2]],
    ['unacknowledged', [3]],
    ['objected', [4]],
    ['tooFewDays', [4]],
  ])('%s finds stays %j and counts them', async (attention, numbers) => {
    const readModels = readModelsOf(aMorning());
    expect(await found(readModels, { ...OPEN, attention })).toEqual(numbers.map(ids.stayId));
    expect(await countStays(readModels, OF_HOSPITAL, { ...OPEN, attention })).toBe(numbers.length);
  });

  it('by the window in which the discharge is expected, both ends included', async () => {
    const readModels = readModelsOf(aMorning());
    const window = { ...OPEN, expectedFrom: '2026-12-12', expectedTo: '2026-12-13' };
    expect(await found(readModels, window)).toEqual([2, 3].map(ids.stayId));
  });

  it('by planned or admitted, together with another condition', async () => {
    const readModels = readModelsOf(aMorning());
    expect(await found(readModels, { ...OPEN, status: 'planned' })).toEqual([ids.stayId(5)]);
    expect(await found(readModels, { ...OPEN, status: 'planned', attention: 'untold' })).toEqual([]);
  });

  it('any part of the list can be read without the parts before it', async () => {
    const readModels = readModelsOf(aMorning());
    const whole = await found(readModels, OPEN);
    for (let from = 0; from <= whole.length; from++) {
      expect(await found(readModels, OPEN, { ...FIRST, limit: 2, from })).toEqual(
        whole.slice(from, from + 2),
      );
    }
  });
});

describe('stay counts', () => {
  it('says what one may filter by and how many there are', async () => {
    const history = aMorning().addTo(ids.stayId(1), 'PatientDischarged');
    expect(await findStayCounts(readModelsOf(history), OF_HOSPITAL)).toMatchObject({
      ...{ planned: 1, admitted: 3, closed: 1, wards: [{ ward: '4東', count: 4 }] },
      preparation: [{ status: 'insufficient', count: 1 }],
      attentions: expect.arrayContaining([{ attention: 'noCareManager', count: 0 }]) as unknown,
    });
  });

  it('counts nothing for anybody else', async () => {
    for (const stranger of [OF_OTHER_HOSPITAL, OF_REGION]) {
      const counts = await findStayCounts(readModelsOf(aMorning()), stranger);
      expect(counts).toMatchObject({ planned: 0, admitted: 0, closed: 0, wards: [], preparation: [] });
      expect(counts.attentions.filter(({ count }) => count > 0)).toEqual([]);
    }
  });
});

describe('stay filter plan', () => {
  const INDEXES: readonly [StayAttention, string][] = [
    ['untold', 'stayUntold'],
    ['unacknowledged', 'stayWithoutAnswer'],
    ['objected', 'stayWithObjection'],
    ['noCareManager', 'stayWithoutCareManager'],
  ];

  it.each(INDEXES)('%s walks %s and neither scans nor sorts', async (attention, index) => {
    const query = selectStays(readModelsOf(aMorning()), OF_HOSPITAL, { ...OPEN, attention }, FIRST);
    const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`);
    const steps = plan.map(({ detail }) => detail);
    expect(steps[0]).toContain(`SEARCH stay USING INDEX ${index}`);
    expect(steps.filter((step) => /^SCAN|TEMP B-TREE/.test(step))).toEqual([]);
  });
});
