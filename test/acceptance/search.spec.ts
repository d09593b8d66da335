import type { FoundPatientsResponse, FoundStaysResponse, OrganisationPageResponse } from '@tsunagi/contracts';
import { Journal } from '@tsunagi/event-store';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let hana: string;
let stay: string;
let seen: Record<string, string>;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  const person = { name: '髙橋 ハナ', kana: 'たかはし はな', birthDate: 'S10.4.5' };
  hana = idOf(await nurse.post('/api/patients', { ...person, hospitalPatientNumber: '0012345' }));
  await nurse.post('/api/patients', {
    name: '高橋 一郎',
    kana: 'タカハシ イチロウ',
    birthDate: '1940-01-01',
  });
  const admission = { patientId: hana, admittedOn: '2026-11-02', route: 'emergency', ward: '4東' };
  stay = idOf(await nurse.post('/api/stays', admission));
  const named = await nurse.post(`/api/stays/${stay}/care-manager`, { officeId: region.office.id });
  seen = { 'tsunagi-position': String(named.body['position']) };
});
afterAll(() => server.stop());

const staysFor = async (client: Client, body: object): Promise<FoundStaysResponse> =>
  (await client.post<FoundStaysResponse>('/api/stays/search', body, seen)).body;
const peopleFor = async (client: Client, query: string): Promise<FoundPatientsResponse> =>
  (await client.post<FoundPatientsResponse>('/api/patients/search', { query }, seen)).body;

describe('入院を人から探す', () => {
  it.each(['高橋', '髙橋', 'タカハシ', 'ﾀｶﾊｼ', 'たかはし', 'ハナ', '0012', 'S10.4.5', '昭和10年4月5日'])(
    '「%s」で髙橋ハナの入院が見つかる',
    async (query) => {
      const { rows, nextCursor } = await staysFor(nurse, { query });
      expect(rows).toMatchObject([{ stayId: stay, name: '髙橋 ハナ', ward: '4東', daysInHospital: 1 }]);
      expect(nextCursor).toBeNull();
    },
  );

  it.each(['1935/4/5', '3100405', '髙橋 1935年4月5日'])('生年月日は「%s」でも見つかる', async (query) => {
    expect((await staysFor(nurse, { query })).rows).toHaveLength(1);
  });

  it('入院中だけ、終わったものだけを探せる', async () => {
    expect((await staysFor(nurse, { query: '高橋', open: true })).rows).toHaveLength(1);
    expect((await staysFor(nurse, { query: '高橋', open: false })).rows).toEqual([]);
  });

  it('担当の事業所には担当の入院だけが見つかり、患者IDでは見つからない', async () => {
    const careManager = region.office.desk;
    expect((await staysFor(careManager, { query: '高橋' })).rows).toMatchObject([{ stayId: stay }]);
    expect((await staysFor(careManager, { query: '0012345' })).rows).toEqual([]);
  });

  it('ほかの病院と事業所には何も見つからず、地域の調整役は探せない', async () => {
    for (const { desk } of [region.otherHospital, region.otherOffice, region.supportCenter]) {
      expect((await staysFor(desk, { query: '高橋' })).rows).toEqual([]);
      expect((await peopleFor(desk, '高橋')).rows).toEqual([]);
    }
    expect((await region.coordinator.post('/api/stays/search', { query: '高橋' })).status).toBe(403);
    expect((await server.client().post('/api/stays/search', { query: '高橋' })).status).toBe(401);
  });

  it('探しても何も記録されず、記録に氏名も残らない', async () => {
    const journal = server.app.nest.get(Journal);
    const before = await journal.head();
    await staysFor(nurse, { query: '髙橋' });
    await peopleFor(nurse, '髙橋');
    expect(await journal.head()).toBe(before);
    expect(server.logLines.filter((line) => line.includes('橋'))).toEqual([]);
  });

  it.each([
    ['空白だけ', { query: ' ' }, 'query'],
    ['長すぎるもの', { query: '長'.repeat(101) }, 'query'],
    ['多すぎる件数', { query: '高橋', limit: 201 }, 'limit'],
  ])('%sは400で断る', async (_title, body, field) => {
    const answer = await nurse.post<{ errors: { field: string }[] }>('/api/stays/search', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toMatchObject([{ field }]);
  });

  it('ほかの一覧のしるしは400で断る', async () => {
    expect((await nurse.post('/api/stays/search', { query: '高橋', cursor: 'x' })).status).toBe(400);
  });
});

describe('登録されている人を探す', () => {
  it('自院の登録だけから、カナの順に、入院中の入院を添えて見つかる', async () => {
    const { rows } = await peopleFor(nurse, 'たかはし');
    expect(rows).toMatchObject([
      { name: '高橋 一郎', openStayId: null },
      { patientId: hana, kana: 'タカハシ ハナ', birthDate: '1935-04-05', hospitalPatientNumber: '0012345' },
    ]);
    expect(rows[1]).toMatchObject({ openStayId: stay, openStayStatus: 'admitted', openStayOn: '2026-11-02' });
  });

  it('登録した直後でも、その人が見つかる', async () => {
    const written = await nurse.post('/api/patients', { name: '﨑山 惠' });
    const after = { 'tsunagi-position': String(written.body['position']) };
    const path = '/api/patients/search';
    const answer = await nurse.post<FoundPatientsResponse>(path, { query: '崎山恵' }, after);
    expect(answer.body.rows).toMatchObject([{ patientId: idOf(written) }]);
    expect(answer.headers.get('tsunagi-freshness')).toBeNull();
  });

  it('担当しているだけの事業所には、病院の登録は見つからない', async () => {
    expect((await peopleFor(region.office.desk, '高橋')).rows).toEqual([]);
  });
});

describe('事業所を探す', () => {
  const namesFor = async (question: string): Promise<string[]> => {
    const { body } = await nurse.get<OrganisationPageResponse>(`/api/organisations?${question}`, seen);
    return body.rows.map(({ name }) => name);
  };

  beforeAll(async () => {
    const profile = { name: 'なぎさケアプラン', kana: 'ナギサケアプラン', officialNumber: '0490100013' };
    const rest = { kind: 'homeCareSupportOffice', town: '魚町', tel: '0226-00-0009' };
    const written = await region.coordinator.post('/api/organisations', { ...profile, ...rest });
    seen = { 'tsunagi-position': String(written.body['position']) };
  });

  it.each(['なぎさ', 'ﾅｷﾞｻ', '0490100013', '魚町', 'ナギサ 魚町'])('「%s」で見つかる', async (query) => {
    expect(await namesFor(`query=${encodeURIComponent(query)}`)).toEqual(['なぎさケアプラン']);
  });

  it('担当になれる事業所・センターだけに絞れる', async () => {
    const names = await namesFor('kind=careOffice');
    expect(names).toHaveLength(4);
    expect(names.filter((name) => name.includes('病院'))).toEqual([]);
  });
});
