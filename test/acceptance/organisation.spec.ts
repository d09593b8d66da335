import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, factsOf, idOf, kindsOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let office: string;
let administrator: Client;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  office = `/api/organisations/${region.office.id}`;
  ({ administrator } = region.office);
});
afterAll(() => server.stop());

const stream = (): string => `organisation-${region.office.id}`;
const weekday = { opensAt: '08:30', closesAt: '17:30' };
const hours = {
  effectiveFrom: '2026-11-02',
  weekly: [null, weekday, weekday, weekday, weekday, weekday, null],
  opensOnHolidays: false,
  yearlyClosures: [{ from: '12-29', to: '01-03' }],
};

describe('病院・事業所の登録', () => {
  const wish = {
    kind: 'smallMultifunctionalOffice',
    name: '汐凪小規模多機能ホーム',
    officialNumber: '0490100013',
  };
  it('圏域の調整役が登録し、事業所は自分の記録を持つ', async () => {
    const answer = await region.coordinator.post('/api/organisations', wish);
    expect(answer.status).toBe(201);
    const { body: coordinator } = await region.coordinator.get('/api/session');
    expect(await factsOf(server, `organisation-${idOf(answer)}`)).toMatchObject([
      { data: { organisationId: idOf(answer), regionId: coordinator['regionId'], kind: wish.kind } },
    ]);
  });

  it('検証番号の合わない事業所番号は409で断り、番号を示す', async () => {
    const answer = await region.coordinator.post('/api/organisations', {
      ...wish,
      officialNumber: '0490100018',
    });
    expect(answer.body).toMatchObject({ status: 409, code: 'OFFICIAL_NUMBER_INVALID' });
    expect(answer.body['detail']).toContain('0490100018');
  });

  it('知らない種類は400、調整役でない人の登録は403で断る', async () => {
    expect((await region.coordinator.post('/api/organisations', { ...wish, kind: 'school' })).status).toBe(
      400,
    );
    expect((await administrator.post('/api/organisations', wish)).status).toBe(403);
  });
});

describe('基本情報・営業時間・休業', () => {
  it('管理者が変えた項目だけを伝え、繰り返しは何も起こさない', async () => {
    const first = await administrator.post(`${office}/profile`, { tel: '0226-00-0002', fax: null });
    expect(first.status).toBe(200);
    expect((await administrator.post(`${office}/profile`, { tel: '0226-00-0002' })).body).toEqual(first.body);
    expect((await factsOf(server, stream())).at(-1)).toMatchObject({
      data: { profile: { name: 'うみねこ居宅介護支援事業所', tel: '0226-00-0002', fax: null } },
    });
  });

  it('調整役は圏域のどの事業所も直せる', async () => {
    expect((await region.coordinator.post(`${office}/profile`, { town: '港町' })).status).toBe(200);
  });

  it('運営規程の営業時間が残る', async () => {
    expect((await administrator.post(`${office}/business-hours`, hours)).status).toBe(200);
    expect((await factsOf(server, stream())).at(-1)).toMatchObject({ type: 'BusinessHoursSet', data: hours });
  });

  it.each([
    ['六日分の週', { weekly: hours.weekly.slice(1) }, 'weekly'],
    [
      '25時までの営業',
      { weekly: [...hours.weekly.slice(1), { opensAt: '08:30', closesAt: '25:00' }] },
      'weekly',
    ],
    [
      '知らない項目のある曜日',
      { weekly: [...hours.weekly.slice(1), { ...weekday, note: '昼休み' }] },
      'weekly',
    ],
    ['月だけの休業', { yearlyClosures: [{ from: '12', to: '01-03' }] }, 'yearlyClosures.0.from'],
    ['効力の始まらない営業時間', { effectiveFrom: '2026-02-30' }, 'effectiveFrom'],
  ])('%sは400で断る', async (_title, change, field) => {
    const answer = await administrator.post(`${office}/business-hours`, { ...hours, ...change });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('一日も開かない週は409で断る', async () => {
    const weekly = hours.weekly.map(() => null);
    expect((await administrator.post(`${office}/business-hours`, { ...hours, weekly })).body).toMatchObject({
      code: 'NEVER_OPEN',
    });
  });

  it('臨時休業を知らせ、取り消し、改めて知らせられる', async () => {
    const days = { from: '2026-12-24', to: '2026-12-25' };
    const declare = (): Promise<Answer> => administrator.post(`${office}/closures`, days);
    const first = await declare();
    expect([first.status, (await declare()).body]).toEqual([201, first.body]);
    expect((await administrator.post(`${office}/closures/${idOf(first)}/withdrawal`, {})).status).toBe(200);
    expect(idOf(await declare())).toBe(idOf(first));
    expect((await kindsOf(server, stream())).slice(-3)).toEqual([
      'ClosureDeclared',
      'ClosureWithdrawn',
      'ClosureDeclared',
    ]);
  });
});

describe('職員', () => {
  it('名簿に加わり、退職する', async () => {
    const joined = await administrator.post(`${office}/staff`, { role: 'careManager', name: '及川 渚' });
    expect(joined.status).toBe(201);
    const leaving = `${office}/staff/${idOf(joined)}/leaving`;
    expect((await administrator.post(leaving, {})).status).toBe(200);
    expect((await administrator.post(leaving)).status).toBe(200);
    expect((await kindsOf(server, stream())).slice(-2)).toEqual(['StaffMemberJoined', 'StaffMemberLeft']);
  });

  it('事業所に病棟の職員は置けない', async () => {
    const answer = await administrator.post(`${office}/staff`, { role: 'ward', name: '及川 渚' });
    expect(answer.body).toMatchObject({ status: 409, code: 'ROLE_DOES_NOT_FIT' });
  });
});

describe('誰の事業所か', () => {
  it('ほかの事業所の管理者には404、管理者でない人には403を答える', async () => {
    const before = await kindsOf(server, stream());
    const wishes: readonly (readonly [string, object])[] = [
      ['profile', { tel: '1' }],
      ['business-hours', hours],
      ['closures', { from: '2026-12-24', to: '2026-12-24' }],
      ['closures/00000000-0000-4000-8000-000000000000/withdrawal', {}],
      ['staff', { role: 'careManager', name: '及川 渚' }],
      ['staff/00000000-0000-4000-8000-000000000000/leaving', {}],
    ];
    for (const [path, body] of wishes) {
      const foreign = await region.otherOffice.administrator.post(`${office}/${path}`, body);
      expect([path, foreign.status]).toEqual([path, 404]);
      expect([path, (await region.office.desk.post(`${office}/${path}`, body)).status]).toEqual([path, 403]);
    }
    expect(await kindsOf(server, stream())).toEqual(before);
  });
});
