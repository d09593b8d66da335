import { deskOf, type Desk, foundCase } from '../support/builders/document-case.js';
import * as ids from '../support/ids-of-the-region.js';
import { TestServer } from '../support/server.js';

interface Line {
  readonly sheetId: string;
  readonly [fact: string]: unknown;
}

let server: TestServer;
let careManager: Desk;
let nurse: Desk;
let sheet: string;
let position = '0';

async function write(desk: Desk, method: 'POST' | 'PUT', path: string, body: object, match?: string) {
  const answer = await desk(method, path, body, match === undefined ? {} : { 'if-match': match });
  expect(answer.status).toBeLessThan(300);
  position = answer.headers.get('tsunagi-position') ?? position;
  return answer;
}

async function rowsOf(desk: Desk, query = ''): Promise<readonly Line[]> {
  const seen = { 'tsunagi-position': position };
  const { body } = await desk<{ rows: readonly Line[] }>('GET', `/admission-sheets${query}`, undefined, seen);
  return body.rows;
}

const fill = async (values: Record<string, unknown>): Promise<void> => {
  const { body } = await careManager('GET', sheet);
  await write(careManager, 'PUT', `${sheet}/sections/outlook`, { values }, `"${String(body['revision'])}"`);
};
const send = () =>
  write(careManager, 'POST', `${sheet}/sending`, { channel: 'inbox', consent: { form: 'unrecorded' } });

beforeEach(async () => {
  server = await TestServer.start();
  await foundCase(server);
  careManager = await deskOf(server, 'careManager');
  nurse = await deskOf(server, 'nurse');
  const { body } = await write(careManager, 'POST', '/admission-sheets', { stayId: ids.stayId(1) });
  sheet = `/admission-sheets/${String(body['id'])}`;
});

afterEach(() => server.stop());

describe('入院時情報提供書の一覧', () => {
  it('事業所は下書きから、病院は届いてから、相手と状態を一行で見る', async () => {
    expect(await rowsOf(careManager)).toEqual([
      expect.objectContaining({
        ...{ name: '髙橋 邉子', hospitalName: '気仙沼市立病院', ward: '東3病棟', admittedOn: '2026-10-30' },
        ...{ state: 'draft', version: 0, isBeingRevised: false, sentAt: null },
      }),
    ]);
    expect(await rowsOf(nurse)).toEqual([]);
    await send();
    expect(await rowsOf(nurse)).toEqual([
      expect.objectContaining({ officeName: 'みなと居宅介護支援事業所', state: 'sent', version: 1 }),
    ]);
  });

  it('送付のあとに書き足していることは、事業所だけに見える', async () => {
    await send();
    await fill({ 'outlook.note': '書き足し' });
    expect(await rowsOf(careManager)).toEqual([expect.objectContaining({ isBeingRevised: true })]);
    expect(await rowsOf(nurse)).toEqual([expect.objectContaining({ isBeingRevised: false })]);
  });

  it('状態で絞り込み、知らない状態は400で断る', async () => {
    expect(await rowsOf(careManager, '?state=draft')).toHaveLength(1);
    expect(await rowsOf(careManager, '?state=read')).toEqual([]);
    expect((await careManager('GET', '/admission-sheets?state=lost')).status).toBe(400);
  });

  it('ほかの事業所・病院の一覧には出ない', async () => {
    await send();
    expect(await rowsOf(await deskOf(server, 'otherCareManager'))).toEqual([]);
    expect(await rowsOf(await deskOf(server, 'otherNurse'))).toEqual([]);
  });
});

describe('紙にする前に', () => {
  it('枚数と、別紙に続く項目がわかる。FAXの字は大きいので早くあふれる', async () => {
    const note = '住まいの段差について、退院の前に家屋調査をお願いします。';
    const paper = async (query = '') => (await careManager('GET', `${sheet}/paper${query}`)).body;
    expect(await paper()).toEqual({ look: 'print', pages: 2, continued: [] });
    await fill({ 'outlook.note': note.repeat(4) });
    expect(await paper()).toMatchObject({ pages: 2, continued: [] });
    expect(await paper('?look=fax')).toEqual({ look: 'fax', pages: 3, continued: ['outlook.note'] });
    await fill({ 'outlook.note': note.repeat(5) });
    expect(await paper()).toMatchObject({ pages: 3, continued: ['outlook.note'] });
  });

  it('関わりのない人には404、送付のあとは病院にもわかる', async () => {
    expect((await nurse('GET', `${sheet}/paper`)).status).toBe(404);
    await send();
    expect((await nurse('GET', `${sheet}/paper`)).body).toMatchObject({ pages: 2 });
    expect((await nurse('GET', `${sheet}/paper?version=draft`)).status).toBe(404);
  });

  it('PDFは自分の画面の枠にだけ入り、よその画面の枠には入らない', async () => {
    const { headers } = await careManager.open(`${sheet}/pdf`);
    expect(headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    const page = await careManager.open(sheet);
    expect(page.headers.get('x-frame-options')).toBe('DENY');
  });
});
