import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

interface Line {
  readonly stayId: string;
  readonly businessDaysLeft: number | null;
}
interface PageBody {
  readonly rows: readonly Line[];
  readonly total: number;
}

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let position = '0';

async function write(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  position = answer.headers.get('Tsunagi-Position') ?? position;
  return idOf(answer);
}
const read = <Body = PageBody>(client: Client, path: string) =>
  client.get<Body>(path, { 'Tsunagi-Position': position });
const found = async (query: string): Promise<readonly string[]> =>
  (await read(nurse, `/api/stays?${query}`)).body.rows.map(({ stayId }) => stayId);

async function admit(ward: string, expectedOn: string | null): Promise<string> {
  const patientId = await write(nurse, '/api/patients', { name: '濵田 渚' });
  const admission = { admittedOn: '2026-11-01', route: 'emergency' };
  const stayId = await write(nurse, '/api/stays', { patientId, ...admission, ward });
  if (expectedOn === null) return stayId;
  await write(nurse, `/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
  await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
  return stayId;
}
const announce = (stayId: string, expectedOn: string): Promise<string> =>
  write(nurse, `/api/stays/${stayId}/discharge-notice/announcements`, {
    ...{ officeId: region.office.id, grade: 'planned', expectedOn, channel: 'inbox' },
    consent: { form: 'oral', givenBy: 'family', givenOn: null },
  });

let unknown: string;
let untold: string;
let waiting: string;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  unknown = await admit('東3病棟', null);
  untold = await admit('東3病棟', '2026-11-13');
  waiting = await admit('西2病棟', '2026-11-20');
  await announce(waiting, '2026-11-20');
});
afterAll(() => server.stop());

describe('一覧の絞り込み', () => {
  it('担当が未確認、日を伝えていない、返答がない、のそれぞれで絞り込める', async () => {
    expect(await found('attention=noCareManager')).toEqual([unknown]);
    expect(await found('attention=untold')).toEqual([untold]);
    expect(await found('attention=unacknowledged')).toEqual([waiting]);
  });

  it('退院予定日の期間で絞り込める', async () => {
    expect(await found('expectedFrom=2026-11-13&expectedTo=2026-11-19')).toEqual([untold]);
  });

  it('予定か入院中かで絞り込める', async () => {
    expect(await found('status=planned')).toEqual([]);
    expect(await found('status=admitted&ward=%E8%A5%BF2%E7%97%85%E6%A3%9F')).toEqual([waiting]);
  });

  it('返答が来ると、返答のない一覧から消える', async () => {
    const stayId = await admit('東3病棟', '2026-11-27');
    const announcementId = await announce(stayId, '2026-11-27');
    expect(await found('attention=unacknowledged')).toEqual([waiting, stayId]);
    const path = `/api/stays/${stayId}/discharge-notice/announcements/${announcementId}/acknowledgement`;
    const answer = { answer: 'difficult', earliestOn: '2026-12-01', reason: 'ベッドの手配' };
    await write(region.office.desk, path, { ...answer, acknowledgedByName: '小野寺 千春' });
    expect(await found('attention=unacknowledged')).toEqual([waiting]);
    expect(await found('attention=objected')).toEqual([stayId]);
    await write(nurse, `/api/stays/${stayId}/discharge`, { dischargedOn: '2026-11-02', destination: 'home' });
  });
});

describe('長い一覧', () => {
  it('どの頁にも総数があり、途中の頁だけを読める', async () => {
    const whole = await read(nurse, '/api/stays');
    expect(whole.body).toMatchObject({ total: 3, rows: [{}, {}, {}] });
    const last = await read(nurse, '/api/stays?from=2&limit=1');
    expect(last.body).toMatchObject({ total: 3, rows: [{ stayId: whole.body.rows[2]?.stayId }] });
    expect((await read(nurse, '/api/stays?from=3')).body).toMatchObject({ total: 3, rows: [] });
  });

  it('退院予定日まで、あと何営業日かを示す', async () => {
    const { body } = await read(nurse, '/api/stays');
    expect(body.rows.map(({ businessDaysLeft }) => businessDaysLeft)).toEqual([8, 13, null]);
  });

  it('何で絞り込めて、それぞれ何人かを一度に答える', async () => {
    const { body } = await read(nurse, '/api/stays/counts');
    expect(body).toMatchObject({
      ...{ planned: 0, admitted: 3 },
      wards: [
        { ward: '東3病棟', count: 2 },
        { ward: '西2病棟', count: 1 },
      ],
      attentions: expect.arrayContaining([
        { attention: 'unacknowledged', name: '連絡に返答がない', count: 1 },
      ]) as unknown,
    });
  });

  it.each([
    ['知らない対応', 'attention=everything', 'attention'],
    ['日でない日', 'expectedFrom=2026-02-30', 'expectedFrom'],
    ['負の位置', 'from=-1', 'from'],
    ['頁の続きと件数の両方', 'from=0&cursor=x', 'from'],
  ])('%sは400で断り、項目を示す', async (_title, query, field) => {
    const answer = await read(nurse, `/api/stays?${query}`);
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ field }] } });
  });

  it('ほかの病院や担当でない事業所には、一人も数えない', async () => {
    for (const who of ['otherHospital', 'otherOffice', 'supportCenter'] as const) {
      expect((await read(region[who].desk, '/api/stays')).body).toMatchObject({ total: 0, rows: [] });
      expect((await read(region[who].desk, '/api/stays/counts')).body).toMatchObject({
        ...{ planned: 0, admitted: 0, closed: 0, wards: [] },
      });
    }
    expect((await read(region.coordinator, '/api/stays/counts')).status).toBe(403);
  });
});
