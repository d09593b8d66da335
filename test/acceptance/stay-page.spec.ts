import type {
  ContactResponse,
  DeadlinesResponse,
  StayPeopleResponse,
  ToldDatesResponse,
} from '@tsunagi/contracts';
import { Journal } from '@tsunagi/event-store';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const NINE_TO_SIX = { opensAt: '09:00', closesAt: '18:00' };
const consent = { form: 'oral', givenBy: 'family', givenOn: null };

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let stay: string;

async function tell(officeId: string, channel: string): Promise<string> {
  const wish = { officeId, grade: 'planned', expectedOn: '2026-11-13', channel, consent };
  return idOf(await nurse.post(`${stay}/discharge-notice/announcements`, wish));
}

/** Sees everything that was written before. */
async function read<Body>(who: Client, path: string): Promise<Body> {
  const position = (await server.app.nest.get(Journal).head()) ?? '0';
  return (await who.get<Body>(path, { 'Tsunagi-Position': position })).body;
}
const peopleFor = (who: Client): Promise<StayPeopleResponse> => read(who, `${stay}/people`);

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  const patientId = idOf(await nurse.post('/api/patients', { name: '髙橋 ハナ' }));
  const admission = { patientId, admittedOn: '2026-10-01', route: 'emergency', ward: '3階東病棟' };
  const words = { department: '整形外科', attendingPhysician: '﨑山 德惠' };
  stay = `/api/stays/${idOf(await nurse.post('/api/stays', { ...admission, ...words }))}`;
  const officeId = region.office.id;
  await nurse.post(`${stay}/care-manager`, { officeId, careManagerName: '小野寺 千春' });
  await nurse.post(`${stay}/discharge-notice/expected-date`, { expectedOn: '2026-11-13' });
  await region.office.administrator.post(`/api/organisations/${officeId}/closures`, {
    ...{ from: '2026-11-04', to: '2026-11-05' },
  });
});
afterAll(() => server.stop());

describe('人と連絡先', () => {
  it('窓口・病棟・主治医・担当者を、電話と営業日とともに示す', async () => {
    const people = await peopleFor(nurse);
    expect(people).toMatchObject({
      ...{ ward: '3階東病棟', department: '整形外科', attendingPhysician: '﨑山 德惠' },
      ...{ careManagerName: '小野寺 千春', supportCenter: null, alsoTold: [] },
      hospital: { name: '汐凪市立病院', kind: 'hospital' },
      office: {
        name: 'うみねこ居宅介護支援事業所',
        tel: null,
        hoursAssumed: true,
        closedToday: null,
        readsInbox: true,
      },
    });
  });

  it('祝日と臨時休業をとばして、次の営業日を示す', async () => {
    const { office } = await peopleFor(nurse);
    expect(office).toMatchObject({
      closures: [{ from: '2026-11-04', to: '2026-11-05' }],
      nextOpenOn: '2026-11-06',
    });
  });

  it('届け出た営業時間は、届け出のとおりに示す', async () => {
    const weekly = [null, null, ...Array<object>(4).fill(NINE_TO_SIX), null];
    const { administrator, id } = region.office;
    const hours = { effectiveFrom: '2026-04-01', weekly, opensOnHolidays: false, yearlyClosures: [] };
    const set = await administrator.post(`/api/organisations/${id}/business-hours`, hours);
    expect(set.status).toBeLessThan(300);
    expect((await peopleFor(nurse)).office).toMatchObject({
      ...{ weekly, hoursAssumed: false, closedToday: 'weekly' },
    });
  });

  it('ほかに連絡した事業所は、病院だけに見える', async () => {
    await tell(region.otherOffice.id, 'telephone');
    expect((await peopleFor(nurse)).alsoTold).toMatchObject([{ name: 'はまゆう居宅介護支援事業所' }]);
    expect((await peopleFor(region.office.desk)).alsoTold).toEqual([]);
  });
});

describe('ひとつの機関の連絡先', () => {
  it('連絡を受け取る職員がいるかどうかまで、圏域のだれにでも示す', async () => {
    const { body } = await nurse.get<ContactResponse>(`/api/organisations/${region.otherOffice.id}/contact`);
    expect(body).toMatchObject({
      name: 'はまゆう居宅介護支援事業所',
      readsInbox: true,
      nextOpenOn: '2026-11-04',
    });
    const alone = idOf(
      await region.coordinator.post('/api/organisations', {
        ...{ kind: 'homeCareSupportOffice', name: 'いそかぜ居宅介護支援事業所', fax: '0226-00-0009' },
      }),
    );
    const lonely = await nurse.get<ContactResponse>(`/api/organisations/${alone}/contact`);
    expect(lonely.body).toMatchObject({ readsInbox: false, fax: '0226-00-0009' });
    const nowhere = await nurse.get('/api/organisations/00000000-0000-4000-8000-000000000999/contact');
    expect(nowhere.status).toBe(404);
  });
});

describe('ひとつの入院の期限', () => {
  const rowsFor = async (who: Client): Promise<DeadlinesResponse['rows']> =>
    (await read<DeadlinesResponse>(who, `${stay}/deadlines`)).rows;

  it('二週間より前の入院でも、それぞれの机の期限を根拠とともに示す', async () => {
    expect(await rowsFor(region.office.desk)).toMatchObject([
      { admittedOn: '2026-10-01', deadlines: [{ kind: 'CARE_ADM_INFO_I', isOver: true }, {}] },
    ]);
    expect((await rowsFor(nurse))[0]?.explanation.join()).toContain('退院困難な要因のスクリーニングは、');
  });

  it('入院の前には期限がない', async () => {
    const patientId = idOf(await nurse.post('/api/patients', { name: '千田 ハマ' }));
    const planned = idOf(await nurse.post('/api/stays', { patientId, plannedOn: '2026-11-20' }));
    const { rows } = await read<DeadlinesResponse>(nurse, `/api/stays/${planned}/deadlines`);
    expect(rows).toEqual([]);
  });
});

describe('電話で確かめた受領', () => {
  it('相手の名前とともに残る', async () => {
    const id = await tell(region.office.id, 'fax');
    await nurse.post(`${stay}/discharge-notice/announcements/${id}/receipt`, {
      confirmedWith: '事務 佐藤様',
    });
    const { rows } = await read<ToldDatesResponse>(nurse, `${stay}/told-dates`);
    expect(rows.find(({ announcementId }) => announcementId === id)).toMatchObject({
      ...{ receiptConfirmedAt: '2026-11-02T00:00:00.000Z', receiptConfirmedWith: '事務 佐藤様' },
    });
  });
});

it('よその病院・事業所には、どれもない', async () => {
  for (const who of [region.otherHospital.desk, region.supportCenter.desk])
    for (const part of ['people', 'deadlines', 'preparation/preview'])
      expect((await who.get(`${stay}/${part}`)).status).toBe(404);
});
