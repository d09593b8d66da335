import { deskOf, type Desk, foundCase } from '../support/builders/document-case.js';
import * as ids from '../support/ids-of-the-region.js';
import { wordsOf } from '../support/pdf-words.js';
import { TestServer } from '../support/server.js';

let server: TestServer;
let careManager: Desk;
let nurse: Desk;

const consent = { form: 'unrecorded' };

async function printed(desk: Desk, path: string): Promise<{ headers: Headers; words: string }> {
  const answer = await desk.open(path);
  expect(answer.status).toBe(200);
  return { headers: answer.headers, words: await wordsOf(new Uint8Array(await answer.arrayBuffer())) };
}

beforeEach(async () => {
  server = await TestServer.start();
  await foundCase(server);
  careManager = await deskOf(server, 'careManager');
  nurse = await deskOf(server, 'nurse');
});

afterEach(() => server.stop());

describe('入院時情報提供書を印刷する', () => {
  let sheet: string;

  beforeEach(async () => {
    const { body } = await careManager('POST', '/admission-sheets', { stayId: ids.stayId(1) });
    sheet = `/admission-sheets/${String(body['id'])}`;
  });

  const fill = async (values: Record<string, unknown>): Promise<void> => {
    const { body } = await careManager('GET', sheet);
    const headers = { 'if-match': `"${String(body['revision'])}"` };
    const answer = await careManager('PUT', `${sheet}/sections/outlook`, { values }, headers);
    expect(answer.status).toBe(200);
  };

  it('作成中のものには下書きと入り、氏名はファイル名に出ない', async () => {
    const { headers, words } = await printed(careManager, `${sheet}/pdf`);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('content-disposition')).toBe('inline; filename="admission-sheet-draft.pdf"');
    expect(words).toContain('下書き');
    expect(words).toContain('髙橋邉子');
    expect(words).toContain('様式案');
  });

  it('送付した報は、あとで変わっても凍結した内容で出る', async () => {
    await fill({ 'outlook.note': '送付した内容' });
    await careManager('POST', `${sheet}/sending`, { channel: 'inbox', consent });
    await fill({ 'outlook.note': '変えた内容' });
    const first = await printed(nurse, `${sheet}/pdf`);
    expect(first.words).toContain('送付した内容');
    expect(first.words).not.toContain('下書き');
    await careManager('POST', `${sheet}/sending`, { channel: 'inbox', consent });
    expect((await printed(nurse, `${sheet}/pdf?version=1`)).words).toContain('送付した内容');
    const second = await printed(nurse, `${sheet}/pdf`);
    expect(second.words).toContain('変えた内容');
    expect(second.words).toContain('第2報');
  });

  it('整理番号は報ごとにあり、紙と画面とで同じである', async () => {
    await careManager('POST', `${sheet}/sending`, { channel: 'inbox', consent });
    await fill({ 'outlook.note': '変えた内容' });
    await careManager('POST', `${sheet}/sending`, { channel: 'inbox', consent });
    const references = await Promise.all(
      ['1', '2'].map(async (version) => {
        const { body } = await nurse('GET', `${sheet}?version=${version}`);
        const reference = String(body['reference']);
        const { words } = await printed(nurse, `${sheet}/pdf?version=${version}`);
        expect(words).toContain(`整理番号：${reference}`);
        return reference;
      }),
    );
    expect(new Set(references).size).toBe(2);
  });

  it('紙に出ない文字は、発行の前にわかる', async () => {
    await fill({ 'outlook.note': '\u{2a6d6}と葛\u{e0102}' });
    const { body } = await careManager('GET', sheet);
    expect(body['lostCharacters']).toEqual({
      missing: [{ path: 'outlook.note', character: '\u{2a6d6}', codePoints: ['U+2A6D6'] }],
      variantLost: [{ path: 'outlook.note', character: '葛\u{e0102}', codePoints: ['U+845B', 'U+E0102'] }],
    });
  });

  it('虐待の疑いは、紙では出て、FAXでは伏せられる', async () => {
    await fill({ 'outlook.abuseSuspicion': 'present', 'outlook.abuseSuspicionNote': 'あざが目立つ' });
    expect((await printed(careManager, `${sheet}/pdf`)).words).toContain('あざが目立つ');
    expect((await printed(careManager, `${sheet}/pdf?look=fax`)).words).not.toContain('あざが目立つ');
  });

  it('知らない見た目は400、関わりのない人には404', async () => {
    expect((await careManager('GET', `${sheet}/pdf?look=poster`)).status).toBe(400);
    expect((await nurse('GET', `${sheet}/pdf`)).status).toBe(404);
  });
});

describe('連携連絡票を印刷する', () => {
  it('依頼票と回答票が一枚に出る', async () => {
    const values = { 'body.content': '退院の見通しを教えてください' };
    const { body } = await careManager('POST', '/liaison-notes', { stayId: ids.stayId(1), values });
    const note = `/liaison-notes/${String(body['id'])}`;
    expect((await printed(careManager, `${note}/pdf`)).words).toContain('下書き');
    await careManager('POST', `${note}/sending`, { channel: 'fax', consent });
    const reply = { 'reply.opinion': '来月初旬の見込みです' };
    await nurse('POST', `${note}/answer`, { completeness: 'full', values: reply });
    const { headers, words } = await printed(nurse, `${note}/pdf`);
    const shown = await nurse('GET', note);
    expect(words.split(String(shown.body['reference']))).toHaveLength(3);
    expect(words).toContain('枚数：1枚');
    expect(headers.get('content-disposition')).toBe('inline; filename="liaison-note.pdf"');
    expect(words).toContain('退院の見通しを教えてください');
    expect(words).toContain('来月初旬の見込みです');
    expect(words).not.toContain('下書き');
  });
});
