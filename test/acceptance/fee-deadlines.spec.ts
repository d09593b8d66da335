import type { DeadlinesResponse, StayDeadlinesResponse } from '@tsunagi/contracts';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const CONSENT = { form: 'oral', givenBy: 'family', givenOn: null };
const NINE_TO_SIX = { opensAt: '09:00', closesAt: '18:00' };
const WEEK = [null, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, null];

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let careManager: Client;
let position = '0';

async function write(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  position = answer.headers.get('Tsunagi-Position') ?? position;
  return idOf(answer);
}

async function admitted(admission: object): Promise<string> {
  const patientId = await write(nurse, '/api/patients', { name: '濵田 渚' });
  const stayId = await write(nurse, '/api/stays', { patientId, route: 'emergency', ...admission });
  await write(nurse, `/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
  return stayId;
}

async function rowOf(client: Client, stayId: string): Promise<StayDeadlinesResponse | undefined> {
  const { body } = await client.get<DeadlinesResponse>('/api/deadlines', { 'Tsunagi-Position': position });
  return body.rows.find((row) => row.stayId === stayId);
}

/** The clock stands on Monday 2 November 2026, 09:00; the third is a holiday. */
beforeEach(async () => {
  position = '0';
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  careManager = region.office.desk;
  const hours = { weekly: WEEK, opensOnHolidays: false, yearlyClosures: [] };
  await write(region.office.administrator, `/api/organisations/${region.office.id}/business-hours`, {
    ...{ effectiveFrom: '2026-04-01', ...hours },
  });
});
afterEach(() => server.stop());

describe('事業所の期限', () => {
  it('当日の入院は、残る営業時間を言い、休業日にかかる期限は、その前に働ける最後の時刻を言う', async () => {
    const stayId = await admitted({ admittedOn: '2026-11-02', admittedAt: '2026-11-01T23:30:00.000Z' });
    expect(await rowOf(careManager, stayId)).toMatchObject({
      nextDueOn: '2026-11-02',
      deadlines: [
        { units: 250, dueOn: '2026-11-02', remaining: 'あと営業時間で9時間(今日18:00まで)。' },
        { units: 200, dueOn: '2026-11-04', businessDaysLeft: 2 },
      ],
    });
  });

  it('事業所が休みの日の入院は、翌日までが(Ⅰ)になる', async () => {
    const stayId = await admitted({ admittedOn: '2026-11-01', admittedAt: '2026-11-01T03:00:00.000Z' });
    const row = await rowOf(careManager, stayId);
    expect(row?.deadlines.map(({ dueOn, remaining }) => [dueOn, remaining])).toEqual([
      ['2026-11-02', 'あと営業時間で9時間(今日18:00まで)。'],
      ['2026-11-03', 'あと営業時間で9時間(今日18:00まで)。期限の11月3日(火)は休業日です。'],
    ]);
    expect(row?.explanation.join()).toContain('事業所の営業日でない日の入院のため、翌日までを含みます。');
  });

  it('提供書の進み具合を示し、渡した期限には残りを言わない', async () => {
    const stayId = await admitted({ admittedOn: '2026-11-02' });
    expect((await rowOf(careManager, stayId))?.sheet).toBeNull();
    const sheetId = await write(careManager, '/api/admission-sheets', { stayId });
    expect((await rowOf(careManager, stayId))?.sheet).toEqual({ sheetId, state: 'draft' });
    expect((await rowOf(nurse, stayId))?.sheet).toBeNull();
    const sending = { channel: 'inbox', consent: CONSENT };
    await write(careManager, `/api/admission-sheets/${sheetId}/sending`, sending);
    expect(await rowOf(careManager, stayId)).toMatchObject({
      ...{ sheet: { sheetId, state: 'sent' }, nextDueOn: null },
      deadlines: [{ kept: true, remaining: null, businessDaysLeft: null }, { kept: true }],
    });
    expect((await rowOf(nurse, stayId))?.sheet).toEqual({ sheetId, state: 'sent' });
  });
});
