import type { Answer } from '../support/client.js';
import { deskOf, type Desk, foundCase } from '../support/builders/document-case.js';
import * as ids from '../support/ids-of-the-region.js';
import { TestServer } from '../support/server.js';

interface Note {
  readonly status: string;
  readonly toOrganisationId: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly sources: Readonly<Record<string, { readonly from: string }>>;
  readonly reply: Readonly<Record<string, unknown>>;
  readonly course: Readonly<Record<string, unknown>>;
  readonly revision: number;
}

const question = { 'body.content': '退院の見通しを教えてください。', 'purpose.kinds': ['dischargeOutlook'] };

let server: TestServer;
let careManager: Desk;
let nurse: Desk;
let note: string;

async function draftBy(desk: Desk, body: Record<string, unknown>): Promise<string> {
  const answer = await desk('POST', '/liaison-notes', body);
  expect(answer.status).toBe(201);
  return `/liaison-notes/${String(answer.body['id'])}`;
}

const shownTo = async (desk: Desk): Promise<Note> => (await desk<Note>('GET', note)).body;

const send = (): Promise<Answer> =>
  careManager('POST', `${note}/sending`, { channel: 'fax', consent: { form: 'oral', givenBy: 'family' } });

const answer = (completeness: 'full' | 'partial', values: Record<string, unknown>): Promise<Answer> =>
  nurse('POST', `${note}/answer`, { completeness, values });

beforeEach(async () => {
  server = await TestServer.start();
  await foundCase(server);
  careManager = await deskOf(server, 'careManager');
  nurse = await deskOf(server, 'nurse');
  note = await draftBy(careManager, { stayId: ids.stayId(1), values: question });
});

afterEach(() => server.stop());

describe('連携連絡票を書いて送る', () => {
  it('宛先・発信者・利用者が入院から入り、送付で凍結される', async () => {
    const draft = await shownTo(careManager);
    expect(draft).toMatchObject({ status: 'drafted', toOrganisationId: ids.HOSPITAL });
    expect(draft.values).toMatchObject({
      'envelope.toInstitution': '気仙沼市立病院',
      'envelope.toDoctor': '﨑山 德惠',
      'envelope.fromOffice': 'みなと居宅介護支援事業所',
      'envelope.careManagerName': '小野寺 恵',
      'client.name': '髙橋 邉子',
      'client.ward': '東3病棟',
      ...question,
    });
    expect(draft.sources['client.ward']).toMatchObject({ from: 'stay' });
    expect((await nurse('GET', note)).status).toBe(404);
    expect((await send()).status).toBe(200);
    expect((await shownTo(nurse)).values).toMatchObject({ 'envelope.sentOn': '2026-11-02', ...question });
  });

  it('同意欄は、送付の同意の根拠で埋まり、手で書いたものは残る', async () => {
    const values = { 'consent.familyRelation': '長女' };
    await careManager('PUT', `${note}/content`, { values }, { 'if-match': '"0"' });
    await send();
    const sent = await shownTo(nurse);
    const box = {
      'consent.obtained': true,
      'consent.givenBy': ['family'],
      'consent.form': 'oral',
      ...values,
    };
    expect(sent.values).toMatchObject(box);
    expect(sent.sources['consent.form']).toMatchObject({ from: 'office' });
  });

  it('返信希望日と緊急度は票に書いたものが残る', async () => {
    const values = { 'envelope.answerWantedBy': '2026-11-06', 'envelope.urgency': 'urgent' };
    expect((await careManager('PUT', `${note}/content`, { values })).status).toBe(428);
    await careManager('PUT', `${note}/content`, { values }, { 'if-match': '"0"' });
    await send();
    expect((await shownTo(nurse)).course).toMatchObject({
      answerWantedBy: '2026-11-06',
      urgent: true,
      channel: 'fax',
      consent: { form: 'oral', givenBy: 'family', givenOn: null },
    });
  });

  it('送付した票は書き換えられず、二度送っても一通である', async () => {
    await send();
    await send();
    expect((await shownTo(careManager)).revision).toBe(1);
    const values = { 'body.content': '別の問い' };
    const rewriting = await careManager('PUT', `${note}/content`, { values }, { 'if-match': '"1"' });
    expect(rewriting.status).toBe(409);
    expect(rewriting.body['code']).toBe('NOTE_ALREADY_SENT');
  });

  it('回答票の項目を依頼票に書くと400で断る', async () => {
    const values = { 'reply.opinion': '見込みです' };
    const answered = await careManager('PUT', `${note}/content`, { values }, { 'if-match': '"0"' });
    expect(answered.status).toBe(400);
  });

  it('病院からも、担当の事業所へ送れる', async () => {
    note = await draftBy(nurse, { stayId: ids.stayId(1), values: question });
    const { toOrganisationId, values } = await shownTo(nurse);
    expect(toOrganisationId).toBe(ids.OFFICE);
    expect(values).toMatchObject({
      'envelope.toInstitution': 'みなと居宅介護支援事業所',
      'envelope.fromOffice': '気仙沼市立病院',
    });
  });
});

describe('回答とその後', () => {
  it('病院が受領し、一部を先に、残りをあとから答える', async () => {
    await send();
    expect((await nurse('POST', `${note}/receipt`, {})).status).toBe(200);
    expect((await answer('partial', { 'reply.ways': ['pleaseCall'] })).status).toBe(200);
    expect((await answer('full', { 'reply.opinion': '12月初旬の見込みです。' })).status).toBe(200);
    const { reply, course } = await shownTo(careManager);
    expect(reply).toEqual({
      'reply.answeredOn': '2026-11-02',
      'reply.ways': ['pleaseCall'],
      'reply.opinion': '12月初旬の見込みです。',
    });
    expect(course).toMatchObject({ receiptConfirmedAt: '2026-11-02T00:00:00.000Z' });
    expect((await answer('full', { 'reply.noOpinion': true })).body['code']).toBe('NOTE_ALREADY_ANSWERED');
  });

  it('紙で届いた回答は、発信者が書き写せる', async () => {
    await send();
    const values = { 'reply.opinion': '面談で説明します。' };
    const copied = await careManager('POST', `${note}/answer`, { completeness: 'full', values });
    expect(copied.status).toBe(200);
    expect((await shownTo(nurse)).course).toMatchObject({ answers: [{ answeredBy: null }] });
  });

  it('催促・終了は発信者だけができる', async () => {
    await send();
    expect((await nurse('POST', `${note}/reminder`, { channel: 'telephone' })).status).toBe(404);
    expect((await careManager('POST', `${note}/reminder`, { channel: 'telephone' })).status).toBe(200);
    expect((await careManager('POST', `${note}/closing`)).status).toBe(200);
    expect((await shownTo(careManager)).status).toBe('closed');
    expect((await answer('full', { 'reply.noOpinion': true })).body['code']).toBe('NOTE_CLOSED');
  });

  it('取り消した票の内容は宛先に見えなくなる', async () => {
    await send();
    await careManager('POST', `${note}/withdrawal`, { reason: '電話で済んだため' });
    const received = await shownTo(nurse);
    expect(received).toMatchObject({ status: 'withdrawn', values: {} });
    expect((await nurse('GET', `${note}/pdf`)).status).toBe(404);
  });

  it('これから先の日時の受領は400で断る', async () => {
    await send();
    const early = await nurse('POST', `${note}/receipt`, { occurredAt: '2026-11-03T00:00:00.000Z' });
    expect(early.status).toBe(400);
    expect(JSON.stringify(early.body)).toContain('これから先');
  });
});

describe('見える人・書ける人', () => {
  it('関わりのない事業所には、起こすことも見ることもできない', async () => {
    const stranger = await deskOf(server, 'otherCareManager');
    await send();
    expect((await stranger('GET', note)).status).toBe(404);
    expect((await stranger('POST', '/liaison-notes', { stayId: ids.stayId(1) })).status).toBe(404);
    const body = { patientId: ids.patientId(1), toOrganisationId: ids.OFFICE };
    expect((await stranger('POST', '/liaison-notes', body)).status).toBe(404);
  });

  it('入院によらない連絡は、自分の患者についてだけ、圏域の中へ送れる', async () => {
    const about = { patientId: ids.patientId(1) };
    note = await draftBy(nurse, { ...about, toOrganisationId: ids.OTHER_OFFICE });
    expect((await shownTo(nurse)).values).toMatchObject({ 'client.name': '髙橋 邉子' });
    const nowhere = await nurse('POST', '/liaison-notes', { ...about, toOrganisationId: ids.COORDINATION });
    expect(nowhere.status).toBe(404);
    expect((await nurse('POST', '/liaison-notes', about)).status).toBe(400);
  });
});
