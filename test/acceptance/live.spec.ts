import { once } from 'node:events';
import { connect } from 'node:net';
import { Journal } from '@tsunagi/event-store';
import { LiveStreams } from '../../apps/api/src/live/live-streams.js';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Client } from '../support/client.js';
import { LiveListener } from '../support/live-listener.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let careManager: Client;
let listeners: LiveListener[];

async function write(client: Client, path: string, body: object = {}): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  return idOf(answer);
}
/** Everything that was caused so far has been applied. */
async function settled(): Promise<void> {
  await server.app.nest.get(Reactions).settled();
  const head = await server.app.nest.get(Journal).head();
  await nurse.get('/api/stays', { 'Tsunagi-Position': head ?? '0' });
}
async function admit(): Promise<string> {
  const patientId = await write(nurse, '/api/patients', { name: '濵田 渚' });
  return write(nurse, '/api/stays', { patientId, admittedOn: '2026-11-01', route: 'emergency' });
}
const identify = (stayId: string, officeId: string): Promise<string> =>
  write(nurse, `/api/stays/${stayId}/care-manager`, { officeId });

async function listen(client: Client, query = '', headers = {}): Promise<LiveListener> {
  const listener = await LiveListener.open(client, query, headers);
  listeners.push(listener);
  return listener;
}
async function listening(client: Client): Promise<LiveListener> {
  await settled();
  const listener = await listen(client);
  await listener.hearEvent('ready');
  return listener;
}
/** Everything that was caused before it has been told once this has. */
async function heardUpTo(listener: LiveListener): Promise<void> {
  await settled();
  const stayId = await admit();
  await listener.hear(({ changes }) => changes.some(({ id }) => id === stayId));
}

beforeEach(async () => {
  listeners = [];
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  careManager = region.office.desk;
});
afterEach(async () => {
  for (const listener of listeners) listener.close();
  await server.stop();
});

describe('届いたことの知らせ', () => {
  it('入院が変わると、病院と担当の事業所に、種類と識別子だけを知らせる', async () => {
    const [hospital, office] = [await listening(nurse), await listening(careManager)];
    const stayId = await admit();
    await hospital.hear(({ changes }) => changes.some(({ topic, id }) => topic === 'stays' && id === stayId));
    expect(office.changes()).toEqual([]);
    await identify(stayId, region.office.id);
    const { position } = await office.hearEvent('change');
    expect(office.changes()).toEqual(
      expect.arrayContaining([`stays ${stayId}`, `watch ${stayId}`, 'inbox null']),
    );
    expect(`${hospital.text}${office.text}`).not.toMatch(/濵田|渚|汐凪|name/);
    const { body } = await careManager.get<{ total: number }>('/api/stays', {
      'Tsunagi-Position': position ?? '',
    });
    expect(body.total).toBe(1);
  });

  it('ほかの病院、担当でない事業所には何も知らせない', async () => {
    const strangers = await Promise.all(
      (['otherHospital', 'otherOffice', 'supportCenter'] as const).map((who) => listening(region[who].desk)),
    );
    const own = await listening(nurse);
    const stayId = await admit();
    await identify(stayId, region.office.id);
    await heardUpTo(own);
    expect(strangers.flatMap((one) => one.changes())).toEqual([]);
  });

  it('圏域の調整役には、見守りが変わったことだけを、どの入院かを言わずに知らせる', async () => {
    const coordinator = await listening(region.coordinator);
    const stayId = await admit();
    await identify(stayId, region.office.id);
    await coordinator.hearEvent('change');
    await heardUpTo(await listening(nurse));
    expect([...new Set(coordinator.changes())]).toEqual(['watch null']);
    expect(coordinator.text).not.toContain(stayId);
  });

  it('担当が替わると、前の事業所は一覧が変わったことだけを聞き、その後は何も聞かない', async () => {
    const stayId = await admit();
    await identify(stayId, region.office.id);
    const [former, hospital] = [await listening(careManager), await listening(nurse)];
    await identify(stayId, region.otherOffice.id);
    await former.hearEvent('change');
    expect(former.changes()).toEqual(expect.arrayContaining(['stays null', 'inbox null']));
    expect(former.text).not.toContain(stayId);
    await heardUpTo(hospital);
  });

  it('だれかが読んだことは、同じ事業所の人に知らせる', async () => {
    const stayId = await admit();
    await identify(stayId, region.office.id);
    const office = await listening(careManager);
    const itemId = encodeURIComponent(`admission:${stayId}:${region.office.id}`);
    await write(careManager, `/api/inbox/${itemId}/reading`);
    const { changes } = await office.hear(({ changes: told }) => told.length > 0);
    expect(changes).toEqual([{ topic: 'inbox', id: null }]);
  });

  it('下書きは、書いている側にだけ知らせ、送ると相手にも知らせる', async () => {
    const stayId = await admit();
    await identify(stayId, region.office.id);
    const [hospital, office] = [await listening(nurse), await listening(careManager)];
    const sheetId = await write(careManager, '/api/admission-sheets', { stayId });
    await office.hear(({ changes }) => changes.some(({ topic, id }) => topic === 'sheet' && id === sheetId));
    await heardUpTo(hospital);
    expect(hospital.text).not.toContain(sheetId);
  });
});

describe('知らせの続き', () => {
  it('途中で切れても、聞いた位置から続きを聞ける', async () => {
    const first = await listening(nurse);
    await admit();
    const { id } = await first.hearEvent('change');
    first.close();
    const missed = await admit();
    for (const again of [
      await listen(nurse, '', { 'Last-Event-ID': id }),
      await listen(nurse, `?after=${id}`),
    ]) {
      await again.hear(({ changes }) => changes.some((change) => change.id === missed));
      expect(again.heard[0]).toMatchObject({ event: 'ready' });
    }
  });

  it.each(['1', '99999999999999999999'])(
    '続きの分からない位置 %s には、すべて読み直すよう知らせる',
    async (after) => {
      const again = await listen(nurse, `?after=${after}`);
      expect(await again.hearEvent('reload')).toMatchObject({ changes: [] });
      const stayId = await admit();
      await again.hear(({ changes }) => changes.some(({ id }) => id === stayId));
    },
  );

  it('サインインの答えが示す位置から聞けば、何も聞き逃さない', async () => {
    const { headers } = await nurse.get('/api/session');
    const seen = headers.get('Tsunagi-Seen') ?? '';
    const other = await listening(nurse);
    const stayId = await admit();
    const late = await listen(nurse, `?after=${seen}`);
    for (const listener of [other, late]) {
      await listener.hear(({ changes }) => changes.some(({ id }) => id === stayId));
    }
  });
});

describe('知らせの終わり', () => {
  it('使われていない接続が残っていても、サーバーは止まる', async () => {
    const { hostname, port } = new URL(server.address);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const closed = once(socket, 'close');
    await server.stop();
    await closed;
    server = await TestServer.start();
  });

  it('サインアウトすると終わる', async () => {
    const listener = await listening(nurse);
    await nurse.send('DELETE', '/api/session');
    await listener.hearEvent('ended');
    expect(await listener.over()).toBe(true);
  });

  it('利用資格がなくなると、次の見回りで終わる', async () => {
    const listener = await listening(nurse);
    const { body } = await nurse.get('/api/session');
    const path = `/api/organisations/${region.hospital.id}/staff/${String(body['staffId'])}/leaving`;
    await write(region.hospital.administrator, path);
    await server.app.nest.get(Reactions).settled();
    await server.app.nest.get(LiveStreams).beat();
    expect(await listener.over()).toBe(true);
  });

  it('サーバーが止まるときは、聞いている画面を待たずに終わる', async () => {
    const listener = await listening(nurse);
    await server.stop();
    await listener.hearEvent('closing');
    expect(await listener.over()).toBe(true);
    server = await TestServer.start();
  });

  it('同じ利用者が開きすぎると、古い画面から終わる', async () => {
    const opened: LiveListener[] = [];
    for (let number = 0; number < 4; number++) opened.push(await listening(nurse));
    await opened[0]?.hearEvent('crowded');
    expect(await opened[0]?.over()).toBe(true);
    expect(server.app.nest.get(LiveStreams).count).toBe(3);
  });

  it('画面が閉じられると、覚えておかない', async () => {
    const listener = await listening(nurse);
    const streams = server.app.nest.get(LiveStreams);
    expect(streams.count).toBe(1);
    listener.close();
    for (let look = 0; look < 400 && streams.count > 0; look++) await new Promise((r) => setTimeout(r, 5));
    expect(streams.count).toBe(0);
  });

  it('サインインしていなければ401、正しくない位置は400', async () => {
    expect((await listen(server.client())).status).toBe(401);
    expect((await listen(nurse, '?after=x')).status).toBe(400);
  });

  it('答えは、キャッシュにも中継にもためられない', async () => {
    const { headers } = await listening(nurse);
    expect(headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});
