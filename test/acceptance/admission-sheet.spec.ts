import { Journal } from '@tsunagi/event-store';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import type { Answer } from '../support/client.js';
import {
  announcedTo,
  anIdentifiedCareManager,
  aStayRecord,
  deskOf,
  type Desk,
  foundCase,
  movedToWard,
  record,
} from '../support/builders/document-case.js';
import * as ids from '../support/ids-of-the-region.js';
import { TestServer } from '../support/server.js';

interface Sheet {
  readonly shown: number | 'draft' | null;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, { readonly from: string; readonly asOf: string }>>;
  readonly offers: readonly {
    readonly path: string;
    readonly value: unknown;
    readonly source: { readonly from: string; readonly asOf: string };
  }[];
  readonly meter: readonly { readonly section: string; readonly filled: number; readonly total: number }[];
  readonly changedSinceSent: readonly string[];
  readonly versions: readonly Record<string, unknown>[];
  readonly revision: number;
}

const unrecorded = { form: 'unrecorded' };

let server: TestServer;
let careManager: Desk;
let otherCareManager: Desk;
let nurse: Desk;
let sheet: string;

async function fill(section: string, values: Record<string, unknown>): Promise<number> {
  const { body } = await careManager<Sheet>('GET', sheet);
  const path = `${sheet}/sections/${section}`;
  const answer = await careManager('PUT', path, { values }, { 'if-match': `"${body.revision}"` });
  return answer.status;
}

const shownTo = async (desk: Desk, query = ''): Promise<Sheet> =>
  (await desk<Sheet>('GET', `${sheet}${query}`)).body;

const send = (): Promise<Answer> =>
  careManager('POST', `${sheet}/sending`, { channel: 'inbox', consent: unrecorded });

beforeEach(async () => {
  server = await TestServer.start();
  await foundCase(server);
  careManager = await deskOf(server, 'careManager');
  otherCareManager = await deskOf(server, 'otherCareManager');
  nurse = await deskOf(server, 'nurse');
  const { body } = await careManager('POST', '/admission-sheets', { stayId: ids.stayId(1) });
  sheet = `/admission-sheets/${String(body['id'])}`;
});

afterEach(() => server.stop());

describe('入院時情報提供書を起こして記入する', () => {
  it('入院・患者・病院・事業所の内容が、出どころと日時つきで入っている', async () => {
    await record(server, `dischargeNotice-${ids.stayId(1)}`, announcedTo(ids.OFFICE, '2026-11-20'));
    const { values, sources, shown } = await shownTo(careManager);
    expect(shown).toBe('draft');
    expect(values).toMatchObject({
      'header.admittedOn': '2026-10-30',
      'header.admittedTime': '10:15',
      'header.hospitalName': '気仙沼市立病院',
      'header.officeName': 'みなと居宅介護支援事業所',
      'header.careManagerName': '小野寺 恵',
      'stay.ward': '東3病棟',
      'stay.attendingPhysician': '﨑山 德惠',
      'stay.expectedDischargeOn': '2026-11-20',
      'person.name': '髙橋 邉子',
      'person.age': 86,
      'person.sex': 'female',
      'person.careLevel': 'care2',
    });
    expect(sources['stay.ward']).toEqual({ from: 'stay', asOf: '2026-10-30T01:15:00.000Z' });
    expect(sources['person.name']?.from).toBe('patient');
  });

  it('送付までは入院の変更に追随し、送付したものは変わらない', async () => {
    await record(server, `hospitalStay-${ids.stayId(1)}`, movedToWard('西5病棟'));
    expect((await shownTo(careManager)).values['stay.ward']).toBe('西5病棟');
    await send();
    await record(server, `hospitalStay-${ids.stayId(1)}`, movedToWard('南2病棟'));
    const frozen = await shownTo(careManager);
    expect(frozen.offers).toEqual([]);
    expect(frozen).toMatchObject({ shown: 1, changedSinceSent: ['stay.ward'] });
    expect(frozen.values['stay.ward']).toBe('西5病棟');
    expect((await shownTo(nurse)).values['stay.ward']).toBe('西5病棟');
    expect((await shownTo(careManager, '?version=draft')).values['stay.ward']).toBe('南2病棟');
  });

  it('変わった項目だけが記録され、変わらなければ版は進まない', async () => {
    expect(await fill('medication', { 'medication.oral': 'none', 'medication.note': '' })).toBe(200);
    const { revision, values, meter } = await shownTo(careManager);
    expect(revision).toBe(1);
    expect(values).toMatchObject({ 'medication.oral': 'none' });
    expect(values).not.toHaveProperty(['medication.note']);
    expect(meter.find(({ section }) => section === 'medication')).toMatchObject({ filled: 1, total: 5 });
    await fill('medication', { 'medication.oral': 'none' });
    expect((await shownTo(careManager)).revision).toBe(1);
  });

  it('同じ入院に二度起こしても一枚である', async () => {
    const again = await careManager('POST', '/admission-sheets', { stayId: ids.stayId(1) });
    expect(again.status).toBe(201);
    expect(sheet).toBe(`/admission-sheets/${String(again.body['id'])}`);
    expect(again.body['revision']).toBe(0);
  });

  it('版を示さない記入は428、古い版の記入は412で断る', async () => {
    const path = `${sheet}/sections/medication`;
    const body = { values: { 'medication.oral': 'none' } };
    expect((await careManager('PUT', path, body)).status).toBe(428);
    expect((await careManager('PUT', path, body, { 'if-match': '"0"' })).status).toBe(200);
    const stale = await careManager(
      'PUT',
      path,
      { values: { 'medication.oral': 'present' } },
      { 'if-match': '"0"' },
    );
    expect(stale.status).toBe(412);
    expect(stale.headers.get('etag')).toBe('"1"');
  });

  it.each([
    ['様式にない項目', { 'medication.colour': 'x' }, 'values.medication.colour'],
    ['別の欄の項目', { 'person.name': '髙橋' }, 'values.person.name'],
    ['選択肢にない値', { 'medication.oral': 'なし' }, 'values.medication.oral'],
    ['長すぎる文章', { 'medication.oralNote': '長'.repeat(201) }, 'values.medication.oralNote'],
    ['文字のところに数', { 'medication.note': 1 }, 'values.medication.note'],
  ])('%sは400で断り、項目を日本語で示す', async (_title, values, field) => {
    const path = `${sheet}/sections/medication`;
    const answer = await careManager<{ errors: { field: string; message: string }[] }>(
      'PUT',
      path,
      { values },
      { 'if-match': '"0"' },
    );
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([{ field, message: expect.stringMatching(/[ぁ-ん]/) as string }]);
    expect((await shownTo(careManager)).revision).toBe(0);
  });
});

describe('再入院', () => {
  const offersOf = async (path: string): Promise<unknown> => {
    const { offers } = await shownTo(careManager);
    return offers.filter((offer) => offer.path === path).map(({ value, source }) => [source.from, value]);
  };

  async function admitAgain(): Promise<void> {
    const sent = await send();
    const seen = { 'tsunagi-position': String(sent.body['position']) };
    await careManager('GET', sheet, undefined, seen);
    const again = aStayRecord({ stayId: ids.stayId(2) });
    await record(server, `hospitalStay-${ids.stayId(2)}`, again, anIdentifiedCareManager());
    const { body } = await careManager('POST', '/admission-sheets', { stayId: ids.stayId(2) });
    sheet = `/admission-sheets/${String(body['id'])}`;
  }

  it('項目ごとに、いまの記録と前回の値の両方を選べる', async () => {
    await fill('person', { 'person.name': '高橋 邉子' });
    await fill('conference', { 'conference.wantHomeVisitJoin': true });
    await fill('outlook', { 'outlook.abuseSuspicion': 'present' });
    await admitAgain();
    await fill('person', { 'person.name': '髙橋 べこ' });
    expect(await offersOf('person.name')).toEqual([
      ['patient', '髙橋 邉子'],
      ['previousSheet', '高橋 邉子'],
    ]);
    expect(await offersOf('conference.wantHomeVisitJoin')).toEqual([['previousSheet', true]]);
    expect(await offersOf('stay.ward')).toEqual([['stay', '東3病棟']]);
    expect(await offersOf('person.age')).toEqual([['patient', 86]]);
    expect(await offersOf('outlook.abuseSuspicion')).toEqual([]);
  });

  it('前回送付した提供書の内容が、出どころと日時つきで入る', async () => {
    await fill('wishes', { 'wishes.patientWish': '家で過ごしたい' });
    await fill('outlook', { 'outlook.abuseSuspicion': 'present' });
    await admitAgain();
    const { values, sources } = await shownTo(careManager);
    expect(values['wishes.patientWish']).toBe('家で過ごしたい');
    expect(sources['wishes.patientWish']).toEqual({
      from: 'previousSheet',
      asOf: '2026-11-02T00:00:00.000Z',
    });
    expect(values).not.toHaveProperty(['outlook.abuseSuspicion']);
  });
});

describe('送付とその後', () => {
  it('情報提供日時・同意・経路を残し、病院が受領して読む', async () => {
    expect((await nurse('GET', sheet)).status).toBe(404);
    expect((await send()).status).toBe(200);
    expect((await nurse('POST', `${sheet}/versions/1/receipt`, {})).status).toBe(200);
    expect((await nurse('POST', `${sheet}/versions/1/reading`)).status).toBe(200);
    const { versions, values } = await shownTo(careManager);
    expect(values).toMatchObject({ 'header.providedOn': '2026-11-02', 'header.providedTime': '09:00' });
    expect(versions).toEqual([
      expect.objectContaining({
        version: 1,
        channel: 'inbox',
        consent: { form: 'unrecorded', givenBy: null, givenOn: null },
        receiptConfirmedAt: '2026-11-02T00:00:00.000Z',
        reads: [{ staffId: ids.NURSE, at: '2026-11-02T00:00:00.000Z' }],
      }),
    ]);
  });

  it('作成中は事業所だけ、送付のあとは病院も、記録の鍵をもつ', async () => {
    const { keys } = server.app.nest.get(Journal);
    const stream = sheet.replace('/admission-sheets/', 'admissionSheet-');
    await fill('medication', { 'medication.note': '一包化' });
    expect(await keys.listHolders(stream)).toEqual([ids.OFFICE]);
    await send();
    await server.app.nest.get(Reactions).settled();
    expect(await keys.listHolders(stream)).toEqual([ids.HOSPITAL, ids.OFFICE]);
  });

  it('二度送っても一報、記入が変われば第2報になる', async () => {
    await send();
    await send();
    await fill('medication', { 'medication.note': '一包化' });
    expect((await shownTo(careManager)).shown).toBe('draft');
    expect((await shownTo(nurse)).values).not.toHaveProperty(['medication.note']);
    await send();
    expect((await shownTo(nurse)).values['medication.note']).toBe('一包化');
    expect((await shownTo(careManager)).versions).toHaveLength(2);
  });

  it('取り消した報の内容は病院に見えなくなる', async () => {
    await send();
    const withdrawn = await careManager('POST', `${sheet}/versions/1/withdrawal`, { reason: '別の方の情報' });
    expect(withdrawn.status).toBe(200);
    const received = await shownTo(nurse);
    expect(received.values).toEqual({});
    expect(received.versions).toEqual([expect.objectContaining({ withdrawalReason: '別の方の情報' })]);
    expect((await nurse('POST', `${sheet}/versions/1/reading`)).status).toBe(409);
    expect((await nurse('GET', `${sheet}?version=1`)).status).toBe(404);
  });

  it('送っていない報の受領は、すべきことを日本語で示して断る', async () => {
    const answer = await careManager('POST', `${sheet}/versions/3/receipt`, {});
    expect(answer.status).toBe(409);
    expect(answer.body['code']).toBe('SHEET_VERSION_UNKNOWN');
    expect(answer.body['detail']).toContain('第3報');
  });
});

describe('見える人・書ける人', () => {
  it('担当でない事業所には、起こすことも見ることもできない', async () => {
    const drafting = await otherCareManager('POST', '/admission-sheets', { stayId: ids.stayId(1) });
    expect(drafting.status).toBe(404);
    expect((await otherCareManager('GET', sheet)).status).toBe(404);
    expect((await send()).status).toBe(200);
    expect((await otherCareManager('GET', sheet)).status).toBe(404);
    expect((await (await deskOf(server, 'otherNurse'))('GET', sheet)).status).toBe(404);
  });

  it('病院は書けず、作成中の内容も見えない', async () => {
    await send();
    const values = { 'medication.oral': 'none' };
    const headers = { 'if-match': '"1"' };
    expect((await nurse('PUT', `${sheet}/sections/medication`, { values }, headers)).status).toBe(403);
    expect((await nurse('POST', `${sheet}/sending`, { channel: 'fax', consent: unrecorded })).status).toBe(
      403,
    );
    expect((await nurse('GET', `${sheet}?version=draft`)).status).toBe(404);
  });
});
