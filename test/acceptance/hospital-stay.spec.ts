import { Journal } from '@tsunagi/event-store';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, factsOf, idOf, kindsOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let patientId: string;
let stayId: string;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  patientId = idOf(await nurse.post('/api/patients', { name: '髙橋 ハナ' }));
});
afterAll(() => server.stop());

const admission = {
  admittedOn: '2026-11-01',
  admittedAt: '2026-11-01T05:30:00.000Z',
  route: 'emergency',
  ward: '東3病棟',
};
const register = (body: object): Promise<Answer> => nurse.post('/api/stays', { patientId, ...body });
const say = (path: string, body: object = {}): Promise<Answer> =>
  nurse.post(`/api/stays/${stayId}/${path}`, body);
const facts = (): ReturnType<typeof factsOf> => factsOf(server, `hospitalStay-${stayId}`);

beforeEach(async () => {
  stayId = idOf(await register(admission));
});

describe('入院を登録する', () => {
  it('時刻の分かる入院は、その時刻に起きたこととして残る', async () => {
    const answer = await register({ ...admission, attendingPhysician: '﨑山 德惠', cause: '大腿骨頸部骨折' });
    expect(answer.status).toBe(201);
    expect(await factsOf(server, `hospitalStay-${idOf(answer)}`)).toEqual([
      {
        type: 'PatientAdmitted',
        data: {
          ...{ occurredAt: '2026-11-01T05:30:00.000Z', stayId: idOf(answer), hospitalId: region.hospital.id },
          ...{ patientId, ...admission, room: null, department: null },
        },
        personal: { attendingPhysician: '﨑山 德惠', cause: '大腿骨頸部骨折' },
      },
    ]);
  });

  it('予定の入院は、予定の内容を引き継いで始まる', async () => {
    stayId = idOf(await register({ plannedOn: '2026-11-02', ward: '西2病棟', department: '整形外科' }));
    expect((await say('admission', { admittedOn: '2026-11-02', ward: '西4病棟' })).status).toBe(200);
    expect((await say('admission', { admittedOn: '2026-11-02', ward: '西4病棟' })).body['revision']).toBe(1);
    expect((await facts())[1]).toMatchObject({
      type: 'PatientAdmitted',
      data: { patientId, admittedAt: null, route: 'planned', ward: '西4病棟', department: '整形外科' },
    });
  });

  it.each([
    ['予定日と入院日の両方', { ...admission, plannedOn: '2026-11-02' }, 'admittedOn'],
    ['予定日も入院日もない登録', { ward: '東3病棟' }, 'admittedOn'],
    ['経路のない入院', { admittedOn: '2026-11-01' }, 'route'],
    ['病室の決まった予定', { plannedOn: '2026-11-02', room: '305' }, 'room'],
    ['暦にない日', { ...admission, admittedOn: '2026-02-30' }, 'admittedOn'],
    ['まだ来ていない日時の記録', { ...admission, occurredAt: '2026-11-02T00:00:01.000Z' }, 'occurredAt'],
  ])('%sは400で断る', async (_title, body, field) => {
    const answer = await register(body);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ errors: [{ field }] });
  });

  it('まだ来ていない日の入院は409で断り、予定にするよう示す', async () => {
    const answer = await register({ admittedOn: '2026-11-03', route: 'planned' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'ADMISSION_IN_THE_FUTURE' });
    expect(answer.body['detail']).toContain('2026-11-03');
  });

  it('ほかの病院の患者は入院させられない', async () => {
    const answer = await region.otherHospital.desk.post('/api/stays', { patientId, ...admission });
    expect(answer.status).toBe(404);
  });
});

describe('入院の経過', () => {
  it('訂正・転院・取消・退院が順に残り、繰り返しは何も起こさない', async () => {
    const discharge = { dischargedOn: '2026-11-02', destination: 'home' };
    const steps: readonly (readonly [string, object])[] = [
      ['admission-correction', { room: '305' }],
      ['hospital-transfer', { transferredOn: '2026-11-02', toHospitalId: region.otherHospital.id }],
      ['discharge-cancellation', { reason: '転院は中止' }],
      ['discharge', discharge],
    ];
    for (const [path, body] of steps) {
      const first = await say(path, body);
      expect([path, first.status]).toEqual([path, 200]);
      expect((await say(path, body)).body).toEqual(first.body);
    }
    expect(await kindsOf(server, `hospitalStay-${stayId}`)).toEqual([
      'PatientAdmitted',
      'AdmissionCorrected',
      'HospitalTransferMade',
      'DischargeCancelled',
      'PatientDischarged',
    ]);
    const { admittedOn, admittedAt, ward } = admission;
    expect((await facts())[1]).toMatchObject({ data: { admittedOn, admittedAt, ward, room: '305' } });
  });

  it('死亡を記録する', async () => {
    expect((await say('death', { diedOn: '2026-11-02' })).status).toBe(200);
    expect((await say('discharge', { dischargedOn: '2026-11-02', destination: 'home' })).status).toBe(409);
  });

  it('取り消した入院にはもう何も記録できない', async () => {
    expect((await say('admission-cancellation', { reason: '別の方' })).status).toBe(200);
    expect((await say('discharge', { dischargedOn: '2026-11-02', destination: 'home' })).body).toMatchObject({
      code: 'STAY_CANCELLED',
    });
    expect((await say('admission', { admittedOn: '2026-11-02' })).status).toBe(409);
  });

  it('入院する前の退院は409で断り、入院日を示す', async () => {
    const answer = await say('discharge', { dischargedOn: '2026-10-31', destination: 'home' });
    expect(answer.body).toMatchObject({ status: 409, code: 'END_BEFORE_ADMISSION' });
    expect(answer.body['detail']).toContain('2026-11-01');
  });

  it('登録のない転院先は400で断る', async () => {
    const answer = await say('hospital-transfer', {
      transferredOn: '2026-11-02',
      toHospitalId: region.office.id,
    });
    expect(answer.body).toMatchObject({ status: 400, errors: [{ field: 'toHospitalId' }] });
  });
});

describe('担当と退院調整', () => {
  it('担当の判明・交代・なしが残る', async () => {
    await say('care-manager', { officeId: region.office.id, careManagerName: '小野寺 千春' });
    await say('care-manager', { officeId: region.otherOffice.id });
    await say('no-care-manager', { communitySupportCenterId: region.supportCenter.id });
    expect(await kindsOf(server, `hospitalStay-${stayId}`)).toEqual([
      'PatientAdmitted',
      'CareManagerIdentified',
      'CareManagerReplaced',
      'NoCareManagerConfirmed',
    ]);
  });

  it('担当になった事業所は、この件の鍵の写しを持つ', async () => {
    await say('care-manager', { officeId: region.office.id });
    expect(await server.app.nest.get(Reactions).settled()).toBe(true);
    const { keys } = server.app.nest.get(Journal);
    const both = [region.hospital.id, region.office.id].sort();
    expect([...(await keys.listHolders(`hospitalStay-${stayId}`))].sort()).toEqual(both);
    expect([...(await keys.listHolders(`patient-${patientId}`))].sort()).toEqual(
      expect.arrayContaining(both) as string[],
    );
  });

  it.each([
    ['care-manager', { officeId: '00000000-0000-4000-8000-000000000000' }, 'officeId'],
    [
      'no-care-manager',
      { communitySupportCenterId: '00000000-0000-4000-8000-000000000000' },
      'communitySupportCenterId',
    ],
    ['coordination-judgement', { needed: true, criteria: ['unknown'] }, 'criteria'],
  ])('%s: 登録にない相手や基準は400で断る', async (path, body, field) => {
    expect((await say(path, body)).body).toMatchObject({ status: 400, errors: [{ field }] });
  });

  it('病院は担当の事業所になれない', async () => {
    expect((await say('care-manager', { officeId: region.otherHospital.id })).status).toBe(400);
  });

  it('判定は、操作した人と今日の日付で残る', async () => {
    const answer = await say('coordination-judgement', { needed: false, reason: '検査入院' });
    expect(answer.status).toBe(200);
    const { body: me } = await nurse.get('/api/session');
    expect((await facts())[1]).toMatchObject({
      type: 'DischargeCoordinationJudged',
      data: { needed: false, judgedOn: '2026-11-02', judgedBy: me['staffId'], criteria: [] },
      personal: { reason: '検査入院' },
    });
  });
});

describe('誰の入院か', () => {
  it('ほかの病院には、入院がないものとして404を答える', async () => {
    const stranger = region.otherHospital.desk;
    const wishes: readonly (readonly [string, object])[] = [
      ['admission', { admittedOn: '2026-11-02' }],
      ['admission-correction', { ward: '西' }],
      ['admission-cancellation', { reason: '別の方' }],
      ['care-manager', { officeId: region.office.id }],
      ['no-care-manager', {}],
      ['coordination-judgement', { needed: false, reason: '自立' }],
      ['hospital-transfer', { transferredOn: '2026-11-02' }],
      ['discharge', { dischargedOn: '2026-11-02', destination: 'home' }],
      ['discharge-cancellation', { reason: '誤り' }],
      ['death', { diedOn: '2026-11-02' }],
    ];
    for (const [path, body] of wishes) {
      expect([path, (await stranger.post(`/api/stays/${stayId}/${path}`, body)).status]).toEqual([path, 404]);
      expect([path, (await region.office.desk.post(`/api/stays/${stayId}/${path}`, body)).status]).toEqual([
        path,
        403,
      ]);
    }
    expect(await kindsOf(server, `hospitalStay-${stayId}`)).toEqual(['PatientAdmitted']);
  });
});
