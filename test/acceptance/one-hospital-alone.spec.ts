import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { idOf } from '../support/small-region.js';
import { aColleague, aFirstAdministrator } from '../support/staff.js';

let server: TestServer;
let administrator: Client;
let nurse: Client;

beforeAll(async () => {
  server = await TestServer.start();
  administrator = await aFirstAdministrator(server);
  nurse = await aColleague(server, administrator, 'renkei', 'liaisonStaff');
});
afterAll(() => server.stop());

const office = { kind: 'homeCareSupportOffice', name: 'ケアプランかもめ', fax: '0226-11-0202' };

describe('病院がひとつだけで使い始める', () => {
  it('病院の管理者は、連絡先の事業所を登録できる', async () => {
    expect((await administrator.post('/api/organisations', office)).status).toBe(201);
  });

  it.each(['hospital', 'regionalCoordination'])('%s は登録できない', async (kind) => {
    const { status } = await administrator.post('/api/organisations', { kind, name: '港町病院' });
    expect(status).toBe(403);
  });

  it('連携室の職員は登録できない', async () => {
    expect((await nurse.post('/api/organisations', office)).status).toBe(403);
  });

  it('利用者のいない事業所にFAXで連絡しても、準備日数が判定される', async () => {
    const officeId = idOf(await administrator.post('/api/organisations', office));
    const patientId = idOf(await nurse.post('/api/patients', { name: '髙橋 ハナ' }));
    const admission = { patientId, admittedOn: '2026-10-26', route: 'emergency' };
    const stay = `/api/stays/${idOf(await nurse.post('/api/stays', admission))}`;
    await nurse.post(`${stay}/care-manager`, { officeId, careManagerName: '及川 誠' });
    await nurse.post(`${stay}/discharge-notice/expected-date`, { expectedOn: '2026-11-04' });
    const consent = { form: 'oral', givenBy: 'patient', givenOn: '2026-11-01' };
    const notice = { officeId, grade: 'planned', expectedOn: '2026-11-04', channel: 'fax', consent };
    const told = await nurse.post(`${stay}/discharge-notice/announcements`, notice);
    const receipt = `${stay}/discharge-notice/announcements/${idOf(told)}/receipt`;
    expect((await nurse.post(receipt, { confirmedWith: '及川 誠' })).status).toBe(200);
    await server.app.nest.get(Reactions).settled();
    const position = (await nurse.post('/api/patients', { name: '濵田 清' })).headers.get('tsunagi-position');
    const watch = await nurse.get<{ rows: { status: string; usableDays: number }[] }>('/api/watch', {
      'tsunagi-position': String(position),
    });
    expect(watch.body.rows).toMatchObject([{ status: 'insufficient', usableDays: 1 }]);
  });
});
