import type { InboxCountsResponse } from '@tsunagi/contracts';
import { Journal } from '@tsunagi/event-store';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

interface Line {
  readonly itemId: string;
  readonly subjectId: string;
  readonly [fact: string]: unknown;
}
interface PageBody {
  readonly rows: readonly Line[];
  readonly nextCursor: string | null;
  readonly unread: number;
}

let server: TestServer;
let region: SmallRegion;
let nurse: Client;
let careManager: Client;
let stayId: string;
let position = '0';

async function write(client: Client, path: string, body: object): Promise<string> {
  const answer = await client.post(path, body);
  expect(answer.status).toBeLessThan(300);
  position = answer.headers.get('Tsunagi-Position') ?? position;
  return idOf(answer);
}
const inboxOf = async (client: Client, query = ''): Promise<PageBody> =>
  (await client.get<PageBody>(`/api/inbox${query}`, { 'Tsunagi-Position': position })).body;

const consent = { form: 'oral', givenBy: 'family', givenOn: null };
const announce = (grade: string, expectedOn: string) =>
  write(nurse, `/api/stays/${stayId}/discharge-notice/announcements`, {
    ...{ officeId: region.office.id, grade, expectedOn, channel: 'inbox', consent },
  });

beforeEach(async () => {
  position = '0';
  server = await TestServer.start();
  region = await aSmallRegion(server);
  nurse = region.hospital.desk;
  careManager = region.office.desk;
  const patientId = await write(nurse, '/api/patients', { name: '濵田 渚' });
  stayId = await write(nurse, '/api/stays', { patientId, admittedOn: '2026-11-01', route: 'emergency' });
  await write(nurse, `/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
});
afterEach(() => server.stop());

describe('事業所の受信箱', () => {
  it('担当と分かった入院は、未読で届く', async () => {
    expect(await inboxOf(careManager)).toMatchObject({
      unread: 1,
      rows: [{ kindName: '入院の知らせ', stateName: '未読', name: '濵田 渚', fromName: '汐凪市立病院' }],
    });
  });

  it('退院の連絡は、返答するまで未読で、新しい連絡が来ると前のものは完了になる', async () => {
    await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn: '2026-11-09' });
    await announce('planned', '2026-11-09');
    const [first] = (await inboxOf(careManager)).rows;
    expect(first).toMatchObject({ kindName: '退院の連絡', stateName: '未読', expectedOn: '2026-11-09' });
    const path = `/api/stays/${stayId}/discharge-notice/announcements/${first?.subjectId}/acknowledgement`;
    await write(careManager, path, { answer: 'toBeDiscussed', acknowledgedByName: '小野寺 千春' });
    expect((await inboxOf(careManager)).rows[0]).toMatchObject({ stateName: '対応中' });
    await announce('confirmed', '2026-11-09');
    const { rows, unread } = await inboxOf(careManager);
    expect(rows.map((line) => line['stateName'])).toEqual(['未読', '完了', '未読']);
    expect(unread).toBe(2);
  });

  it('返答した人・返答・間に合う最も早い日が残り、返答し直すと新しいものに替わる', async () => {
    await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn: '2026-11-09' });
    await announce('planned', '2026-11-09');
    const [first] = (await inboxOf(careManager)).rows;
    const path = `/api/stays/${stayId}/discharge-notice/announcements/${first?.subjectId}/acknowledgement`;
    const difficult = { answer: 'difficult', earliestOn: '2026-11-12', reason: '福祉用具の搬入' };
    await write(careManager, path, difficult);
    expect((await inboxOf(careManager, '?kind=discharge')).rows).toMatchObject([
      {
        ...{ stateName: '対応中', actedByName: '小野寺 千春', actedAt: '2026-11-02T00:00:00.000Z' },
        ...{ answer: 'difficult', earliestOn: '2026-11-12', answerReason: '福祉用具の搬入' },
      },
    ]);
    await write(careManager, path, { answer: 'possible' });
    expect((await inboxOf(careManager, '?kind=discharge')).rows).toMatchObject([
      { stateName: '既読', answer: 'possible', earliestOn: null, answerReason: null },
    ]);
  });

  it('間に合わないときに選べる日は、伝えられた日より後の、事業所の営業日と、準備が足りる最初の日', async () => {
    const hours = { opensAt: '09:00', closesAt: '18:00' };
    const weekly = [null, hours, hours, null, hours, hours, null];
    await write(region.office.administrator, `/api/organisations/${region.office.id}/business-hours`, {
      ...{ effectiveFrom: '2026-04-01', weekly, opensOnHolidays: false, yearlyClosures: [] },
    });
    await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn: '2026-11-05' });
    await announce('planned', '2026-11-05');
    await server.app.nest.get(Reactions).settled();
    position = (await server.app.nest.get(Journal).head()) ?? position;
    const [told, admission] = (await inboxOf(careManager)).rows;
    expect(told).toMatchObject({
      answerDates: ['2026-11-06', '2026-11-09', '2026-11-10', '2026-11-12'],
      sufficientOn: '2026-11-12',
    });
    expect(admission).toMatchObject({ kind: 'admission', answerDates: [] });
  });

  it('状態ごとの件数は、0件のものも答える', async () => {
    const countsOf = async (query = ''): Promise<readonly number[]> => {
      const headers = { 'Tsunagi-Position': position };
      const { body } = await careManager.get<InboxCountsResponse>(`/api/inbox/counts${query}`, headers);
      return body.counts.map(({ count }) => count);
    };
    expect(await countsOf()).toEqual([1, 0, 0, 0, 0]);
    await write(careManager, '/api/admission-sheets', { stayId });
    expect(await countsOf()).toEqual([0, 0, 0, 1, 0]);
    expect(await countsOf('?kind=discharge')).toEqual([0, 0, 0, 0, 0]);
  });

  it('入院の知らせは、読んだことを残すと既読になり、だれが読んだかが見える。よその機関のものは読めない', async () => {
    const [line] = (await inboxOf(careManager)).rows;
    const path = `/api/inbox/${encodeURIComponent(line?.itemId ?? '')}/reading`;
    expect((await region.otherOffice.desk.post(path)).status).toBe(404);
    for (let times = 1; times <= 2; times += 1) {
      const answer = await careManager.post(path);
      expect([answer.status, answer.body['revision']]).toEqual([200, 0]);
      position = answer.headers.get('Tsunagi-Position') ?? position;
    }
    expect(await inboxOf(careManager)).toMatchObject({
      unread: 0,
      rows: [{ kind: 'admission', stateName: '既読', actedByName: '小野寺 千春' }],
    });
  });

  it('状態で絞り込め、頁を順にたどれる', async () => {
    await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn: '2026-11-09' });
    await announce('planned', '2026-11-09');
    expect((await inboxOf(careManager, '?state=done')).rows).toEqual([]);
    expect((await inboxOf(careManager, '?state=open')).rows).toHaveLength(2);
    const first = await inboxOf(careManager, '?state=unread&limit=1');
    const second = await inboxOf(careManager, `?state=unread&limit=1&cursor=${first.nextCursor}`);
    expect([...first.rows, ...second.rows].map((line) => line['kind'])).toEqual(['discharge', 'admission']);
    expect(second.nextCursor).toBeNull();
  });
});

describe('準備期間の見守り', () => {
  interface Watch {
    readonly rows: readonly Line[];
    readonly counts: readonly object[];
  }
  const watchOf = async (client: Client, query = ''): Promise<Watch> => {
    await server.app.nest.get(Reactions).settled();
    const head = await server.app.nest.get(Journal).head();
    const headers = { 'Tsunagi-Position': head ?? '0' };
    return (await client.get<Watch>(`/api/watch${query}`, headers)).body;
  };

  beforeEach(async () => {
    await write(nurse, `/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn: '2026-11-04' });
    await announce('confirmed', '2026-11-04');
  });

  it('病院と事業所には氏名とともに、圏域の調整役には氏名なしで示す', async () => {
    for (const client of [nurse, careManager]) {
      expect((await watchOf(client)).rows).toMatchObject([
        { stayId, status: 'insufficient', name: '濵田 渚' },
      ]);
    }
    const { rows, counts } = await watchOf(region.coordinator);
    expect(rows).toMatchObject([{ stayId, statusName: '不足', name: null, hospitalName: '汐凪市立病院' }]);
    expect(counts).toEqual([{ status: 'insufficient', statusName: '不足', count: 1 }]);
    expect(JSON.stringify(rows)).not.toContain('濵田');
  });

  it('判定で絞り込め、退院すると終わったものに移る', async () => {
    expect((await watchOf(nurse, '?status=sufficient')).rows).toEqual([]);
    await write(nurse, `/api/stays/${stayId}/discharge`, { dischargedOn: '2026-11-02', destination: 'home' });
    expect((await watchOf(nurse)).rows).toEqual([]);
    expect((await watchOf(nurse, '?open=false')).rows).toMatchObject([{ stayId }]);
  });

  it('判定の履歴は、使った値とともに古い順に答える', async () => {
    await watchOf(nurse);
    const { body } = await nurse.get<Watch>(`/api/stays/${stayId}/preparation/assessments`);
    expect(body.rows.at(-1)).toMatchObject({ status: 'insufficient', inputs: { dischargeOn: '2026-11-04' } });
  });
});

describe('病院・事業所の名簿', () => {
  it('圏域のだれもが、名称や種類で探せる', async () => {
    const path = `/api/organisations?kind=homeCareSupportOffice&query=${encodeURIComponent('ウミネコ')}`;
    const { body } = await nurse.get<PageBody>(path, { 'Tsunagi-Position': position });
    expect(body.rows).toMatchObject([
      { organisationId: region.office.id, name: 'うみねこ居宅介護支援事業所' },
    ]);
  });

  it('ひとつの事業所は、営業時間と版とともに答える', async () => {
    const hours = { weekly: Array(7).fill({ opensAt: '09:00', closesAt: '18:00' }), opensOnHolidays: true };
    const path = `/api/organisations/${region.office.id}`;
    await write(region.office.administrator, `${path}/business-hours`, {
      ...{ effectiveFrom: '2026-11-01', ...hours, yearlyClosures: [] },
    });
    const { body, headers } = await nurse.get(path, { 'Tsunagi-Position': position });
    expect(body).toMatchObject({
      hours: [{ effectiveFrom: '2026-11-01', opensOnHolidays: true }],
      closures: [],
    });
    expect(headers.get('etag')).toBe(`"${String(body['revision'])}"`);
    expect((await nurse.get(`/api/organisations/${stayId}`)).status).toBe(404);
  });
});
