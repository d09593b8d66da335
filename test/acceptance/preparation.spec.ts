import { rm } from 'node:fs/promises';
import type { DomainEvent, PreparationEvent, PreparationResult } from '@tsunagi/domain';
import { Journal } from '@tsunagi/event-store';
import { SimulatedClock } from '../../apps/api/src/platform/clock.js';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Answer } from '../support/client.js';
import { aStayRecord, deskOf, type Desk, foundCase, record } from '../support/builders/document-case.js';
import * as ids from '../support/ids-of-the-region.js';
import { START, TestServer } from '../support/server.js';

const stayId = ids.stayId(1);
const stay = `/stays/${stayId}`;
const consent = { form: 'oral', givenBy: 'family', givenOn: null };

let server: TestServer;
let nurse: Desk;
let careManager: Desk;

async function eventsOf<Event extends DomainEvent>(stream: string): Promise<readonly Event[]> {
  await server.app.nest.get(Reactions).settled();
  const { events } = await server.app.nest.get(Journal).load<Event>(stream);
  return events.map(({ event }) => event);
}

async function assessments(id = stayId): Promise<readonly PreparationResult[]> {
  const events = await eventsOf<PreparationEvent>(`preparation-${id}`);
  return events.flatMap((event) => (event.type === 'PreparationAssessed' ? [event.data.result] : []));
}

const latest = async (id = stayId): Promise<PreparationResult | undefined> => (await assessments(id)).at(-1);

async function ok(answer: Promise<Answer>): Promise<Record<string, unknown>> {
  const { status, body } = await answer;
  expect({ status, body: status < 300 ? {} : body }).toEqual({ status, body: {} });
  expect(status).toBeLessThan(300);
  return body;
}

const expectOn = (expectedOn: string) =>
  ok(nurse('POST', `${stay}/discharge-notice/expected-date`, { expectedOn }));
const moveTo = (expectedOn: string) => ok(nurse('POST', `${stay}/discharge-notice/move`, { expectedOn }));
const announce = (expectedOn: string) =>
  ok(
    nurse('POST', `${stay}/discharge-notice/announcements`, {
      ...{ officeId: ids.OFFICE, grade: 'planned', expectedOn, channel: 'inbox', consent },
    }),
  );
const clockTo = (now: string) => ok(nurse('PUT', '/simulated-clock', { now }));

async function startAt(now: string = START, dataFolder?: string): Promise<void> {
  const clock = new SimulatedClock(now, () => 0);
  server = await TestServer.start({ clock, ...(dataFolder === undefined ? {} : { dataFolder }) });
  nurse = await deskOf(server, 'nurse');
  careManager = await deskOf(server, 'careManager');
}

beforeEach(async () => {
  await startAt();
  await foundCase(server);
});
afterEach(async () => {
  await server.stop();
  await rm(server.dataFolder, { recursive: true, force: true });
});

describe('退院の連絡から準備日数を判定する', () => {
  it('予定日が決まっただけなら「いま連絡した場合」を、連絡すればその連絡からの日数を答える', async () => {
    await expectOn('2026-11-06');
    expect(await latest()).toMatchObject({
      ...{ status: 'caution', usableDays: 3, inputs: { noticeAssumed: true } },
    });
    await announce('2026-11-06');
    expect(await latest()).toMatchObject({
      ...{ status: 'caution', effectiveNoticeOn: '2026-11-02', usableDays: 3 },
      ...{ requiredDays: { standard: 5, minimum: 3 }, sufficientOn: '2026-11-10' },
      inputs: { noticeArrivedAt: START, noticeAssumed: false, noticeConfirmed: true, calendarOf: 'office' },
      sentence:
        '11月6日(金)の退院まで使える営業日は3日で、「担当CMあり・変化なし」の標準5日に2日届かず、' +
        '準備日数に余裕がありません(「ケアプラン原案の見直し」が1日足りない見込み)が、11月10日(火)の退院なら足ります。',
    });
  });

  it('予定日が動けば判定も動き、二日以内のずれなら前の連絡から数える', async () => {
    await expectOn('2026-11-06');
    await announce('2026-11-06');
    await moveTo('2026-11-05');
    expect(await latest()).toMatchObject({ status: 'insufficient', usableDays: 2 });
    await moveTo('2026-11-20');
    expect(await latest()).toMatchObject({ status: 'sufficient', inputs: { noticeAssumed: true } });
  });

  it('予定日がなければ「予定日未定」、担当も判定もなければ「未判定」', async () => {
    const other = ids.stayId(2);
    await record(server, `hospitalStay-${other}`, aStayRecord({ stayId: other }));
    expect(await latest(other)).toMatchObject({ status: 'notJudged' });
    await expectOn('2026-11-20');
    await ok(nurse('POST', `${stay}/discharge-notice/withdrawal`, {}));
    expect(await latest()).toMatchObject({ status: 'noDate' });
  });

  it('事業所が休みを届け出ると、使える日数が減る', async () => {
    await expectOn('2026-11-10');
    await announce('2026-11-10');
    expect(await latest()).toMatchObject({ status: 'sufficient', usableDays: 5 });
    await record(server, `organisation-${ids.OFFICE}`, {
      type: 'ClosureDeclared',
      data: { occurredAt: START, closureId: ids.eventId(77), from: '2026-11-04', to: '2026-11-06' },
      personal: null,
    });
    expect(await latest()).toMatchObject({
      ...{ status: 'insufficient', usableDays: 2, inputs: { adders: ['longClosure'] } },
    });
  });

  it('死亡すれば静かに取り下げ、その後は何も記録しない', async () => {
    await expectOn('2026-11-05');
    await announce('2026-11-05');
    await ok(nurse('POST', `${stay}/death`, { diedOn: '2026-11-02' }));
    expect(await latest()).toMatchObject({ status: 'outOfScope' });
    const count = (await assessments()).length;
    await clockTo('2026-11-05T03:00:00.000Z');
    expect(await assessments()).toHaveLength(count);
  });
});

describe('準備を要すること', () => {
  it('挙げると型が変わり、済めば戻り、理由を添えて不要にもできる', async () => {
    await expectOn('2026-11-10');
    await announce('2026-11-10');
    const needs = `${stay}/preparation/needs`;
    const { id } = await ok(careManager('POST', needs, { kind: 'newEquipment', note: '特殊寝台' }));
    expect(await latest()).toMatchObject({ status: 'caution', profile: 'P2' });
    await ok(nurse('POST', `${needs}/${String(id)}/met`, {}));
    expect(await latest()).toMatchObject({ status: 'sufficient', profile: 'P1' });
    const second = await ok(nurse('POST', needs, { kind: 'homeModification' }));
    expect(await latest()).toMatchObject({ status: 'insufficient', bottleneckTask: { name: '住宅改修' } });
    await ok(nurse('POST', `${needs}/${String(second['id'])}/waiver`, { reason: '転居先が決まったため' }));
    expect(await latest()).toMatchObject({ status: 'sufficient', profile: 'P1' });
  });

  it('知らない種類は400、ない番号は409、よその事業所には404', async () => {
    const needs = `${stay}/preparation/needs`;
    expect((await nurse('POST', needs, { kind: 'wheelchair' })).status).toBe(400);
    const unknown = await nurse('POST', `${needs}/${ids.eventId(5)}/met`, {});
    expect(unknown).toMatchObject({ status: 409, body: { code: 'PREPARATION_NEED_UNKNOWN' } });
    const stranger = await deskOf(server, 'otherCareManager');
    expect((await stranger('POST', needs, { kind: 'terminal' })).status).toBe(404);
    expect((await stranger('GET', `${stay}/preparation/preview`)).status).toBe(404);
  });
});

describe('予定日を試す', () => {
  it('足りる最初の日まで答え、何も記録しない', async () => {
    const before = (await assessments()).length;
    const preview = await ok(nurse('GET', `${stay}/preparation/preview?expectedOn=2026-11-05`));
    expect(preview).toMatchObject({
      ...{ status: 'insufficient', statusName: '不足', usableDays: 2, sufficientOn: '2026-11-10' },
      ruleId: 'prep-default-JP',
    });
    expect(await assessments()).toHaveLength(before);
    const impossible = await nurse('GET', `${stay}/preparation/preview?expectedOn=2026-02-29`);
    expect(impossible.status).toBe(400);
  });
});

describe('朝の見直し', () => {
  const sweptDays = async (): Promise<readonly unknown[]> =>
    (await eventsOf<DomainEvent<string, { day: string }>>(`morningSweep-${ids.REGION}`)).map(
      ({ data }) => data.day,
    );

  it('日がたつだけで足りなくなり、当日の朝に連絡なしとなる', async () => {
    expect(await latest()).toMatchObject({ status: 'noDate' });
    await expectOn('2026-11-10');
    await clockTo('2026-11-10T00:00:00.000Z');
    const mornings = (await assessments()).map(({ status, usableDays }) => `${status} ${usableDays ?? '-'}`);
    expect(mornings).toEqual([
      'noDate -',
      'sufficient 5',
      'caution 4',
      'caution 3',
      'insufficient 2',
      'insufficient 1',
      'noNotice 0',
    ]);
    expect((await sweptDays()).slice(-8)).toEqual(
      ['03', '04', '05', '06', '07', '08', '09', '10'].map((day) => `2026-11-${day}`),
    );
  });

  it('止まっていた間の分は、次に動いたときに一度だけ見直す', async () => {
    await expectOn('2026-11-10');
    await clockTo('2026-11-03T00:00:00.000Z');
    const { dataFolder } = server;
    await server.app.close();
    await startAt('2026-11-06T05:00:00.000Z', dataFolder);
    await clockTo('2026-11-06T05:00:01.000Z');
    expect(await latest()).toMatchObject({ status: 'insufficient', usableDays: 1 });
    expect((await sweptDays()).at(-1)).toBe('2026-11-06');
    expect(await sweptDays()).not.toContain('2026-11-05');
  });
});
