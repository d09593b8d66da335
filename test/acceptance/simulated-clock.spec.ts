import { Journal } from '@tsunagi/event-store';
import { SystemClock } from '../../apps/api/src/platform/clock.js';
import { DueWork } from '../../apps/api/src/platform/due-work.js';
import type { Answer } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aFirstAdministrator } from '../support/staff.js';

let server: TestServer;

afterEach(() => server.stop());

const moveTo = (now: string): Promise<Answer> => server.client().send('PUT', '/api/simulated-clock', { now });

describe('デモの時計', () => {
  beforeEach(async () => {
    server = await TestServer.start();
  });

  it('先へ進めると、過ぎた朝ごとに六時の仕事をしてから答える', async () => {
    const mornings: string[] = [];
    server.app.nest.get(DueWork).register((now) => Promise.resolve(void mornings.push(now)));
    const { status, body } = await moveTo('2026-11-05T03:00:00.000Z');
    expect(status).toBe(200);
    expect(body).toEqual({ now: '2026-11-05T03:00:00.000Z' });
    expect(mornings).toEqual([
      '2026-11-02T21:00:00.000Z',
      '2026-11-03T21:00:00.000Z',
      '2026-11-04T21:00:00.000Z',
    ]);
  });

  it('状態の画面が、デモであることと日付を示す', async () => {
    await moveTo('2026-12-31T15:00:00.000Z');
    const { body } = await server.client().get('/api/status');
    expect(body).toMatchObject({ simulated: true, demonstrationDay: '2027-01-01' });
  });

  it('戻すことはできない', async () => {
    const { status, body } = await moveTo('2026-11-01T00:00:00.000Z');
    expect(status).toBe(409);
    expect(body['detail']).toBe('模擬時計は先へ進めることしかできません。');
  });

  it('時計を進めても、サインインは切れない', async () => {
    const client = await aFirstAdministrator(server);
    await moveTo('2027-01-04T00:00:00.000Z');
    expect((await client.get('/api/session')).status).toBe(200);
  });

  it('記録はどれも、デモのものと分かる', async () => {
    await aFirstAdministrator(server);
    const events = await server.app.nest.get(Journal).readAll(null, 100);
    expect(events.length).toBeGreaterThan(0);
    expect(events.every(({ metadata }) => metadata.simulated === true)).toBe(true);
  });
});

it('実際の運用に、動かせる時計はない', async () => {
  server = await TestServer.start({ clock: new SystemClock() });
  expect((await moveTo('2030-01-01T00:00:00.000Z')).status).toBe(404);
  expect((await server.client().get('/api/status')).body).toMatchObject({
    simulated: false,
    demonstrationDay: null,
  });
});
