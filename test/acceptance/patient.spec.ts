import { Journal } from '@tsunagi/event-store';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, factsOf, idOf, kindsOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
});
afterAll(() => server.stop());

const hana = {
  ...{ name: '髙橋 ハナ', kana: 'たかはし はな', birthDate: '昭和13年5月12日', sex: 'female' },
  ...{ address: '汐凪市港町1-2-3', tel: '0226-00-0001', insuredNumber: '0000123456' },
};
const registered = async (body: object = hana): Promise<string> =>
  idOf(await nurse.post('/api/patients', body));

describe('患者の登録', () => {
  it('氏名は入力のまま、フリガナは全角カタカナ、生年月日は西暦で残る', async () => {
    const answer = await nurse.post('/api/patients', hana);
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"0"');
    expect(await factsOf(server, `patient-${idOf(answer)}`)).toEqual([
      {
        type: 'PatientRegistered',
        data: {
          occurredAt: '2026-11-02T00:00:00.000Z',
          patientId: idOf(answer),
          organisationId: region.hospital.id,
        },
        personal: {
          ...{ name: '髙橋 ハナ', kana: 'タカハシ ハナ', birthDate: '1938-05-12', sex: 'female' },
          ...{ postalCode: null, address: '汐凪市港町1-2-3', tel: '0226-00-0001' },
          ...{ hospitalPatientNumber: null, insuredNumber: '0000123456' },
        },
      },
    ]);
  });

  it('同じ Idempotency-Key の再送は、同じ患者を答える', async () => {
    const key = { 'idempotency-key': 'hana-1' };
    const first = await nurse.post('/api/patients', hana, key);
    const again = await nurse.post('/api/patients', hana, key);
    expect(again.body).toEqual(first.body);
    expect((await nurse.post('/api/patients', { ...hana, tel: '0' }, key)).status).toBe(422);
  });

  it.each([
    ['令和元年4月30日', { ...hana, birthDate: '令和元年4月30日' }, 'birthDate'],
    ['うるう年でない2月29日', { ...hana, birthDate: '1939-02-29' }, 'birthDate'],
    ['空の氏名', { ...hana, name: ' ' }, 'name'],
    ['知らない項目', { ...hana, nickname: 'ハナ' }, 'nickname'],
    ['片方だけのサロゲート', { ...hana, name: '\ud842' }, 'name'],
    ['長すぎる住所', { ...hana, address: '長'.repeat(301) }, 'address'],
  ])('%sは400で断り、項目を示し、何も残さない', async (_title, body, field) => {
    const journal = server.app.nest.get(Journal);
    const before = await journal.head();
    const answer = await nurse.post<{ errors: { field: string; message: string }[] }>('/api/patients', body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ field, message: expect.stringMatching(/[ぁ-ん]/) as string }]);
    expect(await journal.head()).toBe(before);
  });

  it('業務上おかしい内容は409で断り、どうすればよいかを示す', async () => {
    const answer = await nurse.post('/api/patients', { ...hana, insuredNumber: '12345' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      code: 'INSURED_NUMBER_MALFORMED',
      detail: expect.stringContaining('10桁') as string,
    });
  });
});

describe('患者の訂正と要介護認定', () => {
  it('変わった項目だけが残り、同じ訂正は何も起こさない', async () => {
    const id = await registered();
    const change = { tel: '0226-00-0009', kana: 'タカハシ　ハナ', name: '髙橋 ハナ' };
    const first = await nurse.post(`/api/patients/${id}/corrections`, change);
    const again = await nurse.post(`/api/patients/${id}/corrections`, change);
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(again.body).toEqual(first.body);
    expect((await factsOf(server, `patient-${id}`))[1]).toMatchObject({
      type: 'PatientDetailsCorrected',
      data: { fields: ['tel'] },
      personal: { tel: '0226-00-0009' },
    });
  });

  it('認定を和暦のまま記録できる', async () => {
    const id = await registered();
    const certification = {
      status: 'certified',
      careLevel: 'care2',
      validFrom: 'R8.4.1',
      validTo: '令和9年3月31日',
    };
    expect((await nurse.post(`/api/patients/${id}/certification`, certification)).status).toBe(200);
    expect((await factsOf(server, `patient-${id}`))[1]).toMatchObject({
      personal: { validFrom: '2026-04-01', validTo: '2027-03-31' },
    });
  });

  it('古い版を示した訂正は412で断る', async () => {
    const id = await registered();
    await nurse.post(`/api/patients/${id}/corrections`, { tel: '1' });
    const stale = await nurse.post(`/api/patients/${id}/corrections`, { tel: '2' }, { 'if-match': '"0"' });
    expect(stale.status).toBe(412);
    expect(await kindsOf(server, `patient-${id}`)).toHaveLength(2);
  });

  it('ほかの組織の患者は、いないものとして404を答える', async () => {
    const id = await registered();
    const strangers = [region.otherHospital.desk, region.office.desk, region.office.administrator];
    for (const stranger of strangers) {
      expect((await stranger.post(`/api/patients/${id}/corrections`, { tel: '1' })).status).toBe(404);
      expect((await stranger.post(`/api/patients/${id}/certification`, { status: 'unknown' })).status).toBe(
        404,
      );
    }
    expect((await nurse.post('/api/patients/not-an-id/corrections', { tel: '1' })).status).toBe(404);
    expect((await region.coordinator.post(`/api/patients/${id}/corrections`, { tel: '1' })).status).toBe(403);
    expect((await server.client().post(`/api/patients/${id}/corrections`, { tel: '1' })).status).toBe(401);
  });
});
