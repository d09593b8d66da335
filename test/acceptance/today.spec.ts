import type { TodayGroupResponse, TodayResponse } from '@tsunagi/contracts';
import { Journal } from '@tsunagi/event-store';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let careManager: Client;

async function write(client: Client, path: string, body: object = {}): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  return idOf(answer);
}
async function todayOf(client: Client): Promise<TodayResponse> {
  await server.app.nest.get(Reactions).settled();
  const head = await server.app.nest.get(Journal).head();
  return (await client.get<TodayResponse>('/api/today', { 'Tsunagi-Position': head ?? '0' })).body;
}
async function group(client: Client, kind: TodayGroupResponse['kind']): Promise<TodayGroupResponse> {
  const found = (await todayOf(client)).groups.find((one) => one.kind === kind);
  if (!found) throw new Error(`no group ${kind}`);
  return found;
}

async function admit(name: string, admittedOn = '2026-11-01'): Promise<string> {
  const patientId = await write(nurse, '/api/patients', { name });
  return write(nurse, '/api/stays', { patientId, admittedOn, route: 'emergency', ward: '東3病棟' });
}
async function admitKnown(name: string, expectedOn: string): Promise<string> {
  const stayId = await admit(name);
  await write(nurse, `/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
  await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
  return stayId;
}
const DIFFICULT = { answer: 'difficult', reason: 'ベッドの手配' } as const;
const consent = { form: 'oral', givenBy: 'family', givenOn: null };
const announce = (stayId: string, expectedOn: string): Promise<string> =>
  write(nurse, `/api/stays/${stayId}/discharge-notice/announcements`, {
    ...{ officeId: region.office.id, grade: 'planned', expectedOn, channel: 'inbox', consent },
  });
const answer = (stayId: string, announcementId: string, body: object): Promise<string> =>
  write(
    careManager,
    `/api/stays/${stayId}/discharge-notice/announcements/${announcementId}/acknowledgement`,
    {
      ...body,
      acknowledgedByName: '小野寺 千春',
    },
  );

beforeEach(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  careManager = region.office.desk;
});
afterEach(() => server.stop());

describe('病院の今日の対応', () => {
  it('何もなければ、どの見出しも0件', async () => {
    const { groups, ...today } = await todayOf(nurse);
    expect(today).toMatchObject({ today: '2026-11-02', organisationName: '汐凪市立病院', total: 0 });
    expect(groups.map(({ count }) => count)).toEqual(Array(9).fill(0));
  });

  it('担当のケアマネジャーが未確認の方を、入院何日目かとともに示す', async () => {
    const stayId = await admit('濵田 渚', '2026-10-30');
    expect(await group(nurse, 'noCareManager')).toMatchObject({
      ...{ name: '担当のケアマネジャーが未確認', count: 1 },
      rows: [
        {
          stayId,
          name: '濵田 渚',
          ward: '東3病棟',
          reason: expect.stringContaining('入院から4日目') as string,
        },
      ],
    });
  });

  it('スクリーニングの期限を、近い順に、残りの営業日とともに示す', async () => {
    const later = await admit('濵田 渚', '2026-11-02');
    const sooner = await admit('千田 港', '2026-10-30');
    const { rows } = await group(nurse, 'notJudged');
    expect(rows).toMatchObject([
      { stayId: sooner, dueOn: '2026-11-01', isOver: true, businessDaysLeft: 0 },
      { stayId: later, dueOn: '2026-11-04', isOver: false, businessDaysLeft: 1 },
    ]);
    expect(rows[0]?.reason).toContain('期限を過ぎています');
    await write(nurse, `/api/stays/${sooner}/coordination-judgement`, { needed: true, reason: '独居のため' });
    expect(await group(nurse, 'notJudged')).toMatchObject({ count: 1, rows: [{ stayId: later }] });
  });

  it('退院予定日を伝えていない事業所、返答のない連絡、難しいという返答を順に示す', async () => {
    const stayId = await admitKnown('濵田 渚', '2026-11-20');
    expect(await group(nurse, 'untold')).toMatchObject({
      rows: [{ stayId, dueOn: '2026-11-20', officeName: 'うみねこ居宅介護支援事業所' }],
    });
    const announcementId = await announce(stayId, '2026-11-20');
    expect(await group(nurse, 'untold')).toMatchObject({ count: 0 });
    const [waiting] = (await group(nurse, 'unacknowledged')).rows;
    expect(waiting).toMatchObject({ stayId, since: '2026-11-02T00:00:00.000Z', businessDaysLeft: 13 });
    expect(waiting?.reason).toBe(
      '11月2日(月)にうみねこ居宅介護支援事業所へ連絡しました。返答がまだありません。',
    );
    await answer(stayId, announcementId, { ...DIFFICULT, earliestOn: '2026-11-27' });
    expect(await group(nurse, 'unacknowledged')).toMatchObject({ count: 0 });
    const [objected] = (await group(nurse, 'objected')).rows;
    expect(objected?.reason).toBe(
      'うみねこ居宅介護支援事業所の返答は「難しい」です。間に合う最も早い日は11月27日(金)です。',
    );
  });

  it('準備期間が短い退院を、判定の一文のまま示す', async () => {
    const stayId = await admitKnown('濵田 渚', '2026-11-04');
    await announce(stayId, '2026-11-04');
    const { rows } = await group(nurse, 'tooFewDays');
    const { body } = await nurse.get<{ rows: { sentence: string }[] }>('/api/stays');
    expect(rows).toMatchObject([{ stayId, dueOn: '2026-11-04', reason: body.rows[0]?.sentence }]);
  });

  it('事業所の電話番号を添える', async () => {
    const path = `/api/organisations/${region.office.id}/profile`;
    await write(region.office.administrator, path, { tel: '0191-23-4567' });
    await announce(await admitKnown('濵田 渚', '2026-11-20'), '2026-11-20');
    expect((await group(nurse, 'unacknowledged')).rows[0]?.officeTel).toBe('0191-23-4567');
  });

  it('退院すると、その方の対応は消える', async () => {
    const stayId = await admitKnown('濵田 渚', '2026-11-20');
    await write(nurse, `/api/stays/${stayId}/discharge`, { dischargedOn: '2026-11-02', destination: 'home' });
    expect(await todayOf(nurse)).toMatchObject({ total: 0 });
  });
});

describe('事業所の今日の対応', () => {
  it('返答を待たれている連絡と、情報提供書の期限を示す', async () => {
    const stayId = await admitKnown('濵田 渚', '2026-11-20');
    const announcementId = await announce(stayId, '2026-11-20');
    expect(await group(careManager, 'noticeToAnswer')).toMatchObject({
      count: 1,
      rows: [{ stayId, name: '濵田 渚', officeName: '汐凪市立病院' }],
    });
    expect(await group(careManager, 'sheetDue')).toMatchObject({ rows: [{ stayId, dueOn: '2026-11-02' }] });
    await answer(stayId, announcementId, { answer: 'possible' });
    expect(await group(careManager, 'noticeToAnswer')).toMatchObject({ count: 0 });
  });
});

describe('今日の対応の見える範囲', () => {
  it('ほかの病院、担当でない事業所には何も示さず、圏域の調整役は見られない', async () => {
    await announce(await admitKnown('濵田 渚', '2026-11-04'), '2026-11-04');
    for (const who of ['otherHospital', 'otherOffice', 'supportCenter'] as const) {
      expect(await todayOf(region[who].desk)).toMatchObject({ total: 0 });
    }
    expect((await region.coordinator.get('/api/today')).status).toBe(403);
    expect((await server.client().get('/api/today')).status).toBe(401);
  });
});
