import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

interface Line {
  readonly stayId: string;
  readonly name: string | null;
  readonly [fact: string]: unknown;
}
interface PageBody {
  readonly rows: readonly Line[];
  readonly nextCursor: string | null;
}

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let careManager: Client;
/** Position of the latest write: a read that carries it sees everything written before. */
let position = '0';

async function write(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  position = answer.headers.get('Tsunagi-Position') ?? position;
  return idOf(answer);
}
const read = <Body = PageBody>(client: Client, path: string) =>
  client.get<Body>(path, { 'Tsunagi-Position': position });

async function admit(name: string, ward: string): Promise<string> {
  const patientId = await write(nurse, '/api/patients', { name, kana: 'タカハシ ハナ' });
  const admission = { admittedOn: '2026-11-01', admittedAt: '2026-11-01T05:30:00.000Z', route: 'emergency' };
  return write(nurse, '/api/stays', { patientId, ...admission, ward, attendingPhysician: '﨑山 德惠' });
}
const identify = (stayId: string, officeId: string) =>
  write(nurse, `/api/stays/${stayId}/care-manager`, { officeId });
const expectOn = (stayId: string, expectedOn: string) =>
  write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
const announce = (stayId: string, officeId: string, expectedOn: string) =>
  write(nurse, `/api/stays/${stayId}/discharge-notice/announcements`, {
    ...{ officeId, grade: 'planned', expectedOn, channel: 'inbox', message: '歩行器で退院の見込みです' },
    consent: { form: 'oral', givenBy: 'family', givenOn: null },
  });

let hana: string;
let taro: string;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  careManager = region.office.desk;
  hana = await admit('髙橋 ハナ', '東3病棟');
  taro = await admit('葛󠄀西 太郎', '西2病棟');
  await identify(hana, region.office.id);
  await expectOn(hana, '2026-11-06');
  await announce(hana, region.office.id, '2026-11-06');
});
afterAll(() => server.stop());

describe('連携室の一覧', () => {
  it('だれが、どこに、いつから、事業所に何を伝えたかを一行で示す', async () => {
    const { status, body } = await read(nurse, '/api/stays');
    expect(status).toBe(200);
    expect(body.rows.map(({ name }) => name)).toEqual(['髙橋 ハナ', '葛󠄀西 太郎']);
    expect(body.rows[0]).toMatchObject({
      ...{
        stayId: hana,
        ward: '東3病棟',
        admittedOn: '2026-11-01',
        daysInHospital: 2,
        expectedOn: '2026-11-06',
      },
      ...{ officeName: 'うみねこ居宅介護支援事業所', gradeTold: 'planned', dateTold: '2026-11-06' },
      ...{ acknowledgedAt: null, sheetSentAt: null },
    });
  });

  it('頁を順にたどると、どの入院も一度ずつ現れる', async () => {
    const first = await read(nurse, '/api/stays?limit=1');
    const second = await read(nurse, `/api/stays?limit=1&cursor=${first.body.nextCursor}`);
    const found = [...first.body.rows, ...second.body.rows].map(({ stayId }) => stayId);
    expect(found).toEqual([hana, taro]);
    expect(second.body.nextCursor).toBeNull();
  });

  it('病棟で絞り込める', async () => {
    const { body } = await read(nurse, `/api/stays?ward=${encodeURIComponent('西2病棟')}`);
    expect(body.rows.map(({ stayId }) => stayId)).toEqual([taro]);
  });

  it('退院すると、終わったものの一覧に移る', async () => {
    const stayId = await admit('小野 退子', '東3病棟');
    await write(nurse, `/api/stays/${stayId}/discharge`, { dischargedOn: '2026-11-02', destination: 'home' });
    const { body } = await read(nurse, '/api/stays?open=false');
    expect(body.rows).toMatchObject([{ stayId, status: 'discharged', endedOn: '2026-11-02' }]);
  });

  it.each([
    ['知らない続きの位置', 'cursor=nonsense', 'cursor'],
    ['大きすぎる頁', 'limit=1000', 'limit'],
    ['知らない判定', 'preparationStatus=good', 'preparationStatus'],
    ['知らない項目', 'search=x', 'search'],
  ])('%sは400で断り、項目を示す', async (_title, query, field) => {
    const answer = await read(nurse, `/api/stays?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field }] });
  });
});

describe('ひとつの入院', () => {
  it('人、入院、担当、版をまとめて答え、ETag は入院の版', async () => {
    const { body, headers } = await read<Record<string, unknown>>(nurse, `/api/stays/${hana}`);
    expect(body).toMatchObject({
      stay: { stayId: hana, name: '髙橋 ハナ' },
      person: { name: '髙橋 ハナ', kana: 'タカハシ ハナ' },
      admission: { attendingPhysician: '﨑山 德惠' },
      revisions: { hospitalStay: 1, dischargeNotice: 1 },
    });
    expect(headers.get('etag')).toBe('"1"');
  });

  it('経過は、起きた時刻と記録した時刻の両方を示す', async () => {
    const { body } = await read(careManager, `/api/stays/${hana}/timeline`);
    expect(body.rows[0]).toMatchObject({
      ...{ type: 'PatientAdmitted', occurredAt: '2026-11-01T05:30:00.000Z' },
      ...{ recordedAt: '2026-11-02T00:00:00.000Z', organisationName: '汐凪市立病院', actorName: '三浦 澪' },
    });
    expect(body.rows.map(({ type }) => type)).toContain('ExpectedDischargeAnnounced');
  });

  it('だれに・いつ・どの日を伝えたかを一度に答える', async () => {
    const { body } = await read(nurse, `/api/stays/${hana}/told-dates`);
    expect(body.rows).toMatchObject([
      {
        ...{ officeName: 'うみねこ居宅介護支援事業所', expectedOn: '2026-11-06', grade: 'planned' },
        ...{ message: '歩行器で退院の見込みです', announcedByName: '三浦 澪', answer: null },
      },
    ]);
  });

  it('期限は、根拠とともに近い順に示す', async () => {
    const ours = await read(careManager, '/api/deadlines');
    expect(ours.body.rows[0]).toMatchObject({
      ...{ stayId: hana, admittedOn: '2026-11-01', nextDueOn: '2026-11-02' },
      deadlines: [
        { name: '入院時情報連携加算(Ⅰ)', dueOn: '2026-11-02', kept: null, isOver: false },
        { name: '入院時情報連携加算(Ⅱ)', dueOn: '2026-11-03' },
      ],
    });
    const theirs = await read(nurse, '/api/deadlines');
    expect(JSON.stringify(theirs.body)).toContain('退院困難な要因のスクリーニングは、');
  });
});

describe('見える範囲', () => {
  const OF_A_STAY = ['', '/timeline', '/told-dates', '/preparation/assessments'];

  it('担当の事業所は担当の入院だけを見る', async () => {
    const { body } = await read(careManager, '/api/stays');
    expect(body.rows.map(({ stayId }) => stayId)).toEqual([hana]);
    expect((await read(careManager, `/api/stays/${taro}`)).status).toBe(404);
  });

  it.each(['otherHospital', 'otherOffice', 'supportCenter'] as const)('%sは何も見ない', async (who) => {
    const stranger = region[who].desk;
    for (const path of [
      '/api/stays',
      '/api/stays?open=false',
      '/api/inbox',
      '/api/watch',
      '/api/deadlines',
    ]) {
      expect((await read(stranger, path)).body.rows).toEqual([]);
    }
    for (const part of OF_A_STAY) {
      expect((await read(stranger, `/api/stays/${hana}${part}`)).status).toBe(404);
    }
  });

  it('圏域の調整役は、入院も受信箱も期限も見ない', async () => {
    for (const path of ['/api/stays', `/api/stays/${hana}`, '/api/inbox', '/api/deadlines']) {
      expect((await read(region.coordinator, path)).status).toBe(403);
    }
  });

  it('サインインしていなければ401', async () => {
    for (const path of ['/api/stays', '/api/inbox', '/api/watch', '/api/deadlines', '/api/organisations']) {
      expect((await read(server.client(), path)).status).toBe(401);
    }
  });
});
