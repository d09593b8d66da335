import { TestServer } from '../support/server.js';
import { aColleague, aFirstAdministrator, aHospital, PASSWORD, signIn } from '../support/staff.js';

let server: TestServer;

beforeEach(async () => {
  server = await TestServer.start();
});
afterEach(() => server.stop());

const acceptance = '/api/invitations/acceptance';

describe('最初の管理者', () => {
  it('コンソールのリンクで組織とともに登録され、サインインできる', async () => {
    const client = await aFirstAdministrator(server);
    const { status, body } = await client.get('/api/session');
    expect(status).toBe(200);
    expect(body).toMatchObject({ organisationKind: 'hospital', role: 'officeAdministrator' });
  });

  it('圏域の調整役の組織なら、調整役になる', async () => {
    const client = await aFirstAdministrator(server, { kind: 'regionalCoordination', name: '汐凪保健所' });
    expect((await client.get('/api/session')).body).toMatchObject({ role: 'regionalCoordinator' });
  });

  it('リンクは一度しか使えない', async () => {
    await aFirstAdministrator(server);
    const again = {
      token: server.app.firstAdministratorToken,
      login: 'futari',
      password: PASSWORD,
      name: '誰か',
    };
    const { status, body } = await server.client().post(acceptance, { ...again, organisation: aHospital });
    expect(status).toBe(404);
    expect(body['detail']).toBe(
      '招待リンクが使用済みか、期限切れです。管理者に新しいリンクを依頼してください。',
    );
  });

  it('組織を示さなければ、その項目を示して断る', async () => {
    const first = {
      token: server.app.firstAdministratorToken,
      login: 'kanri',
      password: PASSWORD,
      name: '畠山',
    };
    const { status, body } = await server.client().post(acceptance, first);
    expect(status).toBe(400);
    expect(body['errors']).toEqual([
      { field: 'organisation', message: '最初の管理者は、所属する組織を入力してください。' },
    ]);
  });

  it('管理者がいるうちは、起動し直してもリンクは出ない', async () => {
    await aFirstAdministrator(server);
    const { dataFolder } = server;
    await server.app.close();
    server = await TestServer.start({ dataFolder });
    expect(server.app.firstAdministratorToken).toBeNull();
    expect((await signIn(server.client(), 'kanri')).status).toBe(200);
  });
});

describe('招待', () => {
  it('管理者が招いた職員は、自分のログイン名とパスワードを決めて働き始める', async () => {
    const administrator = await aFirstAdministrator(server);
    const nurse = await aColleague(server, administrator, 'nagisa', 'liaisonStaff');
    expect((await nurse.get('/api/session')).body).toMatchObject({ role: 'liaisonStaff' });
  });

  it('組織に合わない役割では招けない', async () => {
    const administrator = await aFirstAdministrator(server);
    const { status } = await administrator.post('/api/invitations', { role: 'careManager' });
    expect(status).toBe(403);
  });

  it('よその組織へは招けず、あるかどうかも答えない', async () => {
    const administrator = await aFirstAdministrator(server);
    const organisationId = '00000000-0000-4000-8000-000000000002';
    const { status } = await administrator.post('/api/invitations', { role: 'ward', organisationId });
    expect(status).toBe(404);
  });

  it('管理者でない職員は招けない', async () => {
    const nurse = await aColleague(server, await aFirstAdministrator(server), 'nagisa', 'liaisonStaff');
    expect((await nurse.post('/api/invitations', { role: 'ward' })).status).toBe(403);
  });

  it('使われているログイン名は選べず、別の名前で同じリンクを使える', async () => {
    const administrator = await aFirstAdministrator(server);
    const { body } = await administrator.post('/api/invitations', { role: 'ward' });
    const wish = { token: body['token'], password: PASSWORD, name: '菅原 渚' };
    const taken = await server.client().post(acceptance, { ...wish, login: 'KANRI' });
    expect(taken.status).toBe(409);
    expect(taken.body['code']).toBe('LOGIN_TAKEN');
    expect((await server.client().post(acceptance, { ...wish, login: 'nagisa' })).status).toBe(201);
  });

  it('同じキーで招待し直すと、同じリンクを答える', async () => {
    const administrator = await aFirstAdministrator(server);
    const invite = async (): Promise<unknown> =>
      (await administrator.post('/api/invitations', { role: 'ward' }, { 'idempotency-key': 'ward-1' })).body[
        'token'
      ];
    expect(await invite()).toBe(await invite());
  });
});

describe('サインイン', () => {
  it('知らないログイン名と違うパスワードを、同じ言葉で断る', async () => {
    await aFirstAdministrator(server);
    const unknown = await signIn(server.client(), 'dareka');
    const wrong = await signIn(server.client(), 'kanri', 'chigau-password');
    expect(unknown.status).toBe(401);
    expect(wrong.body).toEqual(unknown.body);
  });

  it('クッキーはスクリプトから読めず、サインインのたびに新しくなり、前のものは無効になる', async () => {
    const client = await aFirstAdministrator(server);
    const first = client.cookieSent();
    const { headers } = await signIn(client, 'kanri');
    expect(headers.get('set-cookie')).toMatch(/^tsunagi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const { status } = await server.client().get('/api/session', { cookie: first });
    expect(status).toBe(401);
  });

  it('サインアウトしたクッキーは使えない', async () => {
    const client = await aFirstAdministrator(server);
    const cookie = client.cookieSent();
    expect((await client.send('DELETE', '/api/session')).status).toBe(204);
    expect((await server.client().get('/api/session', { cookie })).status).toBe(401);
  });

  it('まちがいが続くと少し待たせるが、ほかのログイン名の人は待たせない', async () => {
    const administrator = await aFirstAdministrator(server);
    await aColleague(server, administrator, 'nagisa', 'ward');
    for (let attempt = 0; attempt < 5; attempt++) await signIn(server.client(), 'kanri', 'chigau');
    const limited = await signIn(server.client(), 'kanri');
    expect(limited.status).toBe(429);
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await signIn(server.client(), 'nagisa')).status).toBe(200);
  });

  it('他のサイトからの送信は受け付けない', async () => {
    await aFirstAdministrator(server);
    const wish = { login: 'kanri', password: PASSWORD };
    const client = server.client();
    expect((await client.post('/api/session', wish, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await client.post('/api/session', wish, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('記録にも、ログにも、ログイン名・氏名・パスワード・リンクは残らない', async () => {
    await aFirstAdministrator(server);
    await signIn(server.client(), 'kanri', 'chigau-password');
    const log = server.logLines.join('\n');
    for (const secret of ['kanri', '畠山', PASSWORD, 'chigau', String(server.app.firstAdministratorToken)]) {
      expect(log).not.toContain(secret);
    }
  });
});
