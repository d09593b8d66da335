import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';
import { PASSWORD, signIn } from '../support/staff.js';

interface Person {
  readonly staffId: string;
  readonly name: string;
  readonly role: string;
  readonly hasLeft: boolean;
}
interface Open {
  readonly staffId: string;
  readonly [fact: string]: unknown;
}

let server: TestServer;
let region: SmallRegion;
let administrator: Client;
let position = '0';

const staff = (): string => `/api/organisations/${region.office.id}/staff`;
const written = (answer: Answer): Answer => {
  position = answer.headers.get('Tsunagi-Position') ?? position;
  return answer;
};
const peopleOf = async (client: Client): Promise<readonly Person[]> =>
  (await client.get<{ people: Person[] }>(staff(), { 'Tsunagi-Position': position })).body.people;
const openOf = async (client: Client): Promise<readonly Open[]> =>
  (await client.get<{ invitations: Open[] }>('/api/invitations')).body.invitations;
const accept = (token: unknown, login: string): Promise<Answer> =>
  server.client().post('/api/invitations/acceptance', { token, login, password: PASSWORD, name: '及川 渚' });

beforeEach(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  ({ administrator } = region.office);
});
afterEach(() => server.stop());

describe('サインインしている人', () => {
  it('氏名と組織の名前、操作がないとき無効になるまでの時間が分かる', async () => {
    expect((await region.office.desk.get('/api/session')).body).toMatchObject({
      ...{ name: '小野寺 千春', organisationName: 'うみねこ居宅介護支援事業所', idleMinutes: 30 },
    });
    expect((await signIn(server.client(), 'umineko')).body).toMatchObject({ name: '小野寺 千春' });
  });
});

describe('職員名簿', () => {
  it('在籍中の人を役割とともに示し、退職した人は後に残る', async () => {
    const people = await peopleOf(administrator);
    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['小野寺 千春', 'careManager'],
      ['管理 太郎', 'officeAdministrator'],
    ]);
    written(await administrator.post(`${staff()}/${people[0]?.staffId}/leaving`, {}));
    expect((await peopleOf(administrator)).map(({ name, hasLeft }) => [name, hasLeft])).toEqual([
      ['管理 太郎', false],
      ['小野寺 千春', true],
    ]);
  });

  it('ほかの組織の名簿は、調整役にも見えない', async () => {
    expect((await region.coordinator.get(staff())).status).toBe(404);
    expect((await region.otherOffice.administrator.get(staff())).status).toBe(404);
    expect((await region.office.desk.get(staff())).status).toBe(403);
  });

  it('役割を変えると、次の操作から新しい役割になる', async () => {
    const [careManager] = await peopleOf(administrator);
    const role = `${staff()}/${careManager?.staffId}/role`;
    expect(written(await administrator.post(role, { role: 'officeAdministrator' })).status).toBe(200);
    expect((await peopleOf(administrator))[0]).toMatchObject({ role: 'officeAdministrator' });
    await server.app.nest.get(Reactions).settled();
    expect((await region.office.desk.get('/api/session')).body).toMatchObject({
      role: 'officeAdministrator',
    });
  });

  it('退職を記録すると、その人のサインインは終わり、もうサインインできない', async () => {
    const [careManager] = await peopleOf(administrator);
    await administrator.post(`${staff()}/${careManager?.staffId}/leaving`, {});
    await server.app.nest.get(Reactions).settled();
    expect((await region.office.desk.get('/api/session')).status).toBe(401);
    expect((await signIn(server.client(), 'umineko')).status).toBe(401);
  });

  it('最後の管理者の退職と役割の変更は、どうすればよいかを添えて断る', async () => {
    const me = (await peopleOf(administrator)).find(({ role }) => role === 'officeAdministrator');
    for (const [path, body] of [
      ['leaving', {}],
      ['role', { role: 'careManager' }],
    ] as const) {
      const answer = await administrator.post(`${staff()}/${me?.staffId}/${path}`, body);
      expect(answer.body).toMatchObject({ status: 409, code: 'LAST_ADMINISTRATOR' });
      expect(answer.body['detail']).toContain('先に別の人を管理者にして');
    }
  });
});

describe('使われていない招待', () => {
  const invite = (headers: Record<string, string> = {}, body: object = {}): Promise<Answer> =>
    administrator.post('/api/invitations', { role: 'careManager', recipient: '及川さん', ...body }, headers);

  it('だれに渡すかの控えとともに並び、使われると消える', async () => {
    const { body } = await invite();
    expect(await openOf(administrator)).toEqual([
      {
        ...{ staffId: body['staffId'], role: 'careManager', recipient: '及川さん', hasExpired: false },
        ...{ organisationId: region.office.id, organisationName: 'うみねこ居宅介護支援事業所' },
        ...{ issuedAt: expect.any(String) as unknown, expiresAt: body['expiresAt'] },
      },
    ]);
    await accept(body['token'], 'oikawa');
    expect(await openOf(administrator)).toEqual([]);
  });

  it('取り消したリンクは使えない', async () => {
    const { body } = await invite();
    expect((await administrator.post(`/api/invitations/${String(body['staffId'])}/withdrawal`)).status).toBe(
      204,
    );
    expect(await openOf(administrator)).toEqual([]);
    expect((await accept(body['token'], 'oikawa')).status).toBe(404);
  });

  it('新しいリンクにすると、前のリンクは使えなくなり、招待はひとつのまま', async () => {
    const { body } = await invite();
    const renewal = `/api/invitations/${String(body['staffId'])}/renewal`;
    const renewed = await administrator.post(renewal, {}, { 'idempotency-key': 'renew-1' });
    const again = await administrator.post(renewal, {}, { 'idempotency-key': 'renew-1' });
    expect(again.body).toEqual(renewed.body);
    expect(await openOf(administrator)).toHaveLength(1);
    expect((await accept(body['token'], 'oikawa')).status).toBe(404);
    expect((await accept(renewed.body['token'], 'oikawa')).status).toBe(201);
    expect((await administrator.post(renewal, {})).status).toBe(404);
  });

  it('同じキーを別の内容に使うと422で断り、招待は増えない', async () => {
    const key = { 'idempotency-key': 'invite-1' };
    const first = await invite(key);
    expect((await invite(key)).body).toEqual(first.body);
    const other = await invite(key, { role: 'officeAdministrator' });
    expect(other.body).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await openOf(administrator)).toHaveLength(1);
  });

  it('病院の管理者は自分の職員を招き、事業所の管理者には病院の招待が見えない', async () => {
    const ward = await region.hospital.administrator.post('/api/invitations', { role: 'ward' });
    expect((await accept(ward.body['token'], 'byoto')).body).toMatchObject({
      organisationId: region.hospital.id,
    });
    const open = await region.hospital.administrator.post('/api/invitations', { role: 'ward' });
    const id = String(open.body['staffId']);
    expect(await openOf(administrator)).toEqual([]);
    expect((await administrator.post(`/api/invitations/${id}/withdrawal`)).status).toBe(404);
    expect((await administrator.post(`/api/invitations/${id}/renewal`, {})).status).toBe(404);
  });

  it('調整役には、圏域の組織の管理者への招待も見える', async () => {
    const office = await region.coordinator.post('/api/organisations', {
      ...{ kind: 'communitySupportCenter', name: '港町地域包括支援センター' },
    });
    const wish = { role: 'officeAdministrator', organisationId: idOf(office) };
    await region.coordinator.post('/api/invitations', wish);
    await invite();
    expect(await openOf(region.coordinator)).toMatchObject([
      { organisationName: '港町地域包括支援センター' },
    ]);
  });
});
