import { Journal } from '@tsunagi/event-store';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, factsOf, idOf, kindsOf, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let patientId: string;
let notice: string;

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  patientId = idOf(await nurse.post('/api/patients', { name: '髙橋 ハナ' }));
});
afterAll(() => server.stop());

let stayId: string;
beforeEach(async () => {
  stayId = idOf(await nurse.post('/api/stays', { patientId, admittedOn: '2026-10-26', route: 'emergency' }));
  notice = `/api/stays/${stayId}/discharge-notice`;
});

const say = (path: string, body: object = {}, who = nurse): Promise<Answer> =>
  who.post(`${notice}/${path}`, body);
const stream = (): string => `dischargeNotice-${stayId}`;
const toOffice = (change: object = {}): object => ({
  officeId: region.office.id,
  grade: 'planned',
  expectedOn: '2026-11-13',
  channel: 'inbox',
  consent: { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' },
  ...change,
});
async function announced(): Promise<string> {
  await say('expected-date', { expectedOn: '2026-11-13' });
  return idOf(await say('announcements', toOffice()));
}

describe('退院の予定', () => {
  it('見込み・予定・変更・取消が順に残り、繰り返しは何も起こさない', async () => {
    const steps: readonly (readonly [string, object])[] = [
      ['foresight', { from: '2026-11-10', to: '2026-11-20' }],
      ['expected-date', { expectedOn: '2026-11-13' }],
      ['move', { expectedOn: '2026-11-11', reason: '経過良好' }],
      ['withdrawal', { reason: '発熱' }],
    ];
    for (const [path, body] of steps) {
      const first = await say(path, body);
      expect([path, first.status]).toEqual([path, 200]);
      expect((await say(path, body)).body).toEqual(first.body);
    }
    expect(await kindsOf(server, stream())).toEqual([
      'DischargeForeseen',
      'DischargeExpected',
      'ExpectedDischargeMoved',
      'ExpectedDischargeWithdrawn',
    ]);
  });

  it('入院する前の予定日は409で断り、入院日を示す', async () => {
    const answer = await say('expected-date', {
      expectedOn: '2026-10-25',
      occurredAt: '2026-10-24T00:00:00.000Z',
    });
    expect(answer.body).toMatchObject({ status: 409, code: 'EXPECTED_DISCHARGE_BEFORE_ADMISSION' });
    expect(answer.body['detail']).toContain('2026-10-26');
  });

  it('予定入院では、入院予定日より前の退院予定日を断る', async () => {
    stayId = idOf(await nurse.post('/api/stays', { patientId, plannedOn: '2026-11-10' }));
    notice = `/api/stays/${stayId}/discharge-notice`;
    expect((await say('expected-date', { expectedOn: '2026-11-09' })).status).toBe(409);
    expect((await say('expected-date', { expectedOn: '2026-11-20' })).status).toBe(200);
  });

  it('逆の期間・暦にない日・知らない項目を断る', async () => {
    expect((await say('foresight', { from: '2026-11-20', to: '2026-11-10' })).status).toBe(409);
    expect((await say('foresight', { from: '2026-11-31', to: '2026-12-10' })).status).toBe(400);
    expect((await say('expected-date', { expectedOn: '2026-11-13', time: '10:00' })).status).toBe(400);
  });

  it('取り消した入院には予定を立てられない', async () => {
    await nurse.post(`/api/stays/${stayId}/admission-cancellation`, { reason: '別の方' });
    expect((await say('expected-date', { expectedOn: '2026-11-13' })).body).toMatchObject({
      code: 'STAY_CANCELLED',
    });
  });
});

describe('退院の連絡', () => {
  it('事業所・段階・手段・同意とともに残る', async () => {
    await say('expected-date', { expectedOn: '2026-11-13' });
    const answer = await say('announcements', toOffice({ message: '午前中の予定です' }));
    expect(answer.status).toBe(201);
    expect((await factsOf(server, stream()))[1]).toEqual({
      type: 'ExpectedDischargeAnnounced',
      data: {
        ...{
          occurredAt: '2026-11-02T00:00:00.000Z',
          announcementId: idOf(answer),
          officeId: region.office.id,
        },
        ...{ grade: 'planned', expectedOn: '2026-11-13', foreseen: null, channel: 'inbox' },
        consent: { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' },
      },
      personal: { message: '午前中の予定です' },
    });
  });

  it('同じ連絡を二度しても一件で、同じ番号を答える', async () => {
    const first = await announced();
    const again = await say('announcements', toOffice());
    expect([again.status, idOf(again)]).toEqual([201, first]);
    expect(await kindsOf(server, stream())).toHaveLength(2);
  });

  it('見込みは期間で知らせられる', async () => {
    const foreseen = { from: '2026-11-10', to: '2026-11-20' };
    await say('foresight', foreseen);
    const wish = toOffice({ grade: 'prospect', expectedOn: null, foreseen, consent: { form: 'unrecorded' } });
    expect((await say('announcements', wish)).status).toBe(201);
  });

  it('同意のない連絡・知らない手段・登録のない宛先は400で断る', async () => {
    await say('expected-date', { expectedOn: '2026-11-13' });
    const fieldsOf = async (change: object): Promise<unknown> =>
      (await say('announcements', toOffice(change))).body;
    expect(await fieldsOf({ consent: undefined })).toMatchObject({ errors: [{ field: 'consent' }] });
    expect(await fieldsOf({ consent: { form: 'yes' } })).toMatchObject({
      errors: [{ field: 'consent.form' }],
    });
    expect(await fieldsOf({ channel: 'pigeon' })).toMatchObject({ errors: [{ field: 'channel' }] });
    expect(await fieldsOf({ officeId: region.hospital.id })).toMatchObject({
      errors: [{ field: 'officeId' }],
    });
    expect(await fieldsOf({ foreseen: { from: '2026-11-10' } })).toMatchObject({
      errors: [{ field: 'foreseen.to' }],
    });
  });

  it('今の予定日でない日は409で断り、今の予定日を示す', async () => {
    await say('expected-date', { expectedOn: '2026-11-13' });
    await say('move', { expectedOn: '2026-11-12' });
    const answer = await say('announcements', toOffice());
    expect(answer.body).toMatchObject({ status: 409, code: 'ANNOUNCED_DATE_IS_NOT_EXPECTED' });
    expect(answer.body['detail']).toContain('2026-11-12');
  });

  it('連絡を受けた事業所は、連絡の鍵の写しを持つ', async () => {
    await announced();
    expect(await server.app.nest.get(Reactions).settled()).toBe(true);
    const holders = await server.app.nest.get(Journal).keys.listHolders(stream());
    expect([...holders].sort()).toEqual([region.hospital.id, region.office.id].sort());
  });
});

describe('受領確認と返答', () => {
  it('事業所が受領し、名簿の氏名で「できる」と答える', async () => {
    const announcement = `announcements/${await announced()}`;
    const careManager = region.office.desk;
    expect((await say(`${announcement}/receipt`, {}, careManager)).status).toBe(200);
    expect((await say(`${announcement}/acknowledgement`, { answer: 'possible' }, careManager)).status).toBe(
      200,
    );
    const { body: me } = await careManager.get('/api/session');
    expect((await factsOf(server, stream())).slice(2)).toMatchObject([
      { type: 'AnnouncementReceiptConfirmed', data: { confirmedBy: me['staffId'] } },
      {
        type: 'AnnouncementAcknowledged',
        data: { acknowledgedBy: me['staffId'], answer: 'possible', earliestOn: null },
        personal: { acknowledgedByName: '小野寺 千春', reason: null },
      },
    ]);
  });

  it('病院は、電話で確かめた受領を相手の名前とともに残す', async () => {
    const announcement = `announcements/${await announced()}`;
    expect((await say(`${announcement}/receipt`, { confirmedWith: '事務 畠山さん' })).status).toBe(200);
    expect((await factsOf(server, stream()))[2]).toMatchObject({
      data: { confirmedBy: null },
      personal: { confirmedWith: '事務 畠山さん' },
    });
  });

  it('「難しい」は理由と最も早い日がそろえば残り、欠ければ409で断る', async () => {
    const path = `announcements/${await announced()}/acknowledgement`;
    const difficult = { answer: 'difficult', earliestOn: '2026-11-18', reason: '福祉用具の納品待ち' };
    const answer = (body: object): Promise<Answer> => say(path, body, region.office.desk);
    expect((await answer({ ...difficult, reason: undefined })).body).toMatchObject({
      code: 'DIFFICULT_NEEDS_A_REASON',
    });
    expect((await answer({ ...difficult, earliestOn: '2026-11-13' })).body).toMatchObject({
      code: 'EARLIEST_DATE_IS_NOT_LATER',
    });
    expect((await answer({ answer: 'maybe' })).status).toBe(400);
    const first = await answer(difficult);
    expect(first.status).toBe(200);
    expect((await answer(difficult)).body).toEqual(first.body);
  });

  it('宛先でない事業所とほかの病院には、連絡がないものとして404を答える', async () => {
    const announcement = `announcements/${await announced()}`;
    const strangers = [
      region.otherOffice.desk,
      region.otherOffice.administrator,
      region.otherHospital.administrator,
    ];
    for (const stranger of strangers) {
      expect((await say(`${announcement}/receipt`, {}, stranger)).status).toBe(404);
      expect((await say(`${announcement}/acknowledgement`, { answer: 'possible' }, stranger)).status).toBe(
        404,
      );
    }
    expect((await say(`${announcement}/receipt`, {}, region.otherHospital.desk)).status).toBe(404);
    const own = await say(
      `${announcement}/acknowledgement`,
      { answer: 'possible' },
      region.hospital.administrator,
    );
    expect(own.status).toBe(404);
    expect((await say(`${announcement}/acknowledgement`, { answer: 'possible' })).status).toBe(403);
    expect(await kindsOf(server, stream())).toHaveLength(2);
  });

  it('ない連絡の受領は404を答える', async () => {
    const unknown = 'announcements/00000000-0000-4000-8000-000000000000/receipt';
    expect((await say(unknown, {}, region.office.desk)).status).toBe(404);
    expect((await say(unknown)).status).toBe(404);
  });
});

describe('誰の予定か', () => {
  it('ほかの病院は予定を立てることも知らせることもできない', async () => {
    await say('expected-date', { expectedOn: '2026-11-13' });
    const wishes: readonly (readonly [string, object])[] = [
      ['foresight', { from: '2026-11-10', to: '2026-11-20' }],
      ['expected-date', { expectedOn: '2026-11-14' }],
      ['move', { expectedOn: '2026-11-14' }],
      ['withdrawal', {}],
      ['announcements', toOffice()],
    ];
    for (const [path, body] of wishes) {
      expect([path, (await say(path, body, region.otherHospital.desk)).status]).toEqual([path, 404]);
      expect([path, (await say(path, body, region.office.desk)).status]).toEqual([path, 403]);
    }
    expect(await kindsOf(server, stream())).toHaveLength(1);
  });
});
