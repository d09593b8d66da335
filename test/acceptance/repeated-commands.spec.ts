import { Journal } from '@tsunagi/event-store';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aColleague, aFirstAdministrator } from '../support/staff.js';

let server: TestServer;
let nurse: Client;

beforeAll(async () => {
  server = await TestServer.start();
  nurse = await aColleague(server, await aFirstAdministrator(server), 'nagisa', 'liaisonStaff');
});
afterAll(() => server.stop());

const aPatient = { name: '髙﨑 𠮷子', sex: 'female' };
const withKey = (key: string): Record<string, string> => ({ 'idempotency-key': key });
const head = (): Promise<string | null> => server.app.nest.get(Journal).head();

describe('同じ操作を二度送る', () => {
  it('同じキーと同じ内容なら、一度だけ記録し、同じ答えを返す', async () => {
    const first = await nurse.post('/api/patients', aPatient, withKey('a'));
    const before = await head();
    const again = await nurse.post('/api/patients', { sex: 'female', name: '髙﨑 𠮷子' }, withKey('a'));
    expect(first.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect(await head()).toBe(before);
  });

  it('同時に十回送っても、一度だけ記録する', async () => {
    const send = (): ReturnType<Client['post']> => nurse.post('/api/patients', aPatient, withKey('b'));
    const answers = await Promise.all(Array.from({ length: 10 }, send));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('起動し直した後でも、同じ答えを返す', async () => {
    const { dataFolder } = server;
    const first = await nurse.post('/api/patients', aPatient, withKey('c'));
    await server.app.close();
    server = await TestServer.start({ dataFolder });
    nurse = nurse.at(server.address);
    expect((await nurse.post('/api/patients', aPatient, withKey('c'))).body).toEqual(first.body);
  });

  it('同じキーを別の内容に使うと、断る', async () => {
    await nurse.post('/api/patients', aPatient, withKey('d'));
    const { status, body } = await nurse.post('/api/patients', { ...aPatient, sex: 'male' }, withKey('d'));
    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('同じキーを別の記録に使うと、断る', async () => {
    const { body } = await nurse.post('/api/patients', aPatient, withKey('e'));
    const other = await nurse.post('/api/patients', aPatient);
    const correction = `/api/patients/${String(other.body['id'])}/corrections`;
    expect((await nurse.post(correction, { tel: '0226-00-0000' }, withKey('e'))).status).toBe(422);
    expect(body['id']).not.toBe(other.body['id']);
  });

  it('キーは人ごとのもので、ほかの人の同じキーとは関わらない', async () => {
    const administrator = server.client();
    await administrator.post('/api/session', { login: 'kanri', password: 'umineko-no-uta-2026' });
    const colleague = await aColleague(server, administrator, 'hoka', 'ward');
    const mine = await nurse.post('/api/patients', aPatient, withKey('f'));
    const theirs = await colleague.post('/api/patients', { ...aPatient, sex: 'male' }, withKey('f'));
    expect(theirs.status).toBe(201);
    expect(theirs.body['id']).not.toBe(mine.body['id']);
  });
});

describe('読んだ版を示して書く', () => {
  it('書くたびに版を ETag で答え、古い版を示した人には今の版を答える', async () => {
    const { body, headers } = await nurse.post('/api/patients', aPatient);
    expect(headers.get('etag')).toBe('"0"');
    const correction = `/api/patients/${String(body['id'])}/corrections`;
    const first = await nurse.post(correction, { tel: '0226-00-0001' }, { 'if-match': '"0"' });
    expect(first.headers.get('etag')).toBe('"1"');
    const late = await nurse.post(correction, { tel: '0226-00-0002' }, { 'if-match': '"0"' });
    expect(late.status).toBe(412);
    expect(late.headers.get('etag')).toBe('"1"');
    expect(late.body).toMatchObject({ code: 'STALE_REVISION', title: '他の人が先に更新しました' });
  });

  it('版を示さなければ、同時の訂正はどちらも記録する', async () => {
    const { body } = await nurse.post('/api/patients', aPatient);
    const correction = `/api/patients/${String(body['id'])}/corrections`;
    const wishes = [{ tel: '0226-00-0003' }, { postalCode: '988-0001' }];
    const answers = await Promise.all(wishes.map((wish) => nurse.post(correction, wish)));
    expect(new Set(answers.map((answer) => answer.body['revision']))).toEqual(new Set([1, 2]));
  });
});

describe('書いた後に読む', () => {
  it('書いた位置を示して読めば、反映されてから答える', async () => {
    const { headers } = await nurse.post('/api/patients', aPatient);
    const position = headers.get('tsunagi-position') ?? '';
    expect(position).toBe(await head());
    const { headers: read } = await nurse.get('/api/session', { 'tsunagi-position': position });
    expect(read.get('tsunagi-freshness')).toBeNull();
  });

  it('反映が間に合わなければ、一秒ほどで「反映中」と答える', async () => {
    const started = performance.now();
    const { status, headers, body } = await nurse.get('/api/session', { 'tsunagi-position': '9'.repeat(20) });
    expect(status).toBe(200);
    expect(headers.get('tsunagi-freshness')).toBe('pending');
    expect(body['freshness']).toBe('反映中');
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
