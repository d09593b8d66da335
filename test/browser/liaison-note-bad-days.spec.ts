import { enter, sitDown } from '../support/at-desk.js';
import { expectCalm } from '../support/calm.js';
import { Desk } from '../support/desk.js';
import { aBegunNote, aSentNote, aStayWithCareManager, QUESTION, sendNote } from '../support/note-case.js';
import { aSmallRegion, kindsOf, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;
let stayId: string;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  stayId = await aStayWithCareManager(region);
}, 120_000);
afterAll(() => desk.close());

const valuesOf = async (noteId: string): Promise<unknown> =>
  (await region.office.desk.get(`/api/liaison-notes/${noteId}`)).body['values'];

describe('連携連絡票の、思うようにいかない日', () => {
  it('書きかけで画面を離れても保存され、続きを書ける', async () => {
    const noteId = await aBegunNote(region, stayId);
    const { page } = await sitDown(desk, 'umineko', `/notes/${noteId}/write`);
    await page.getByRole('textbox', { name: '現在の状態' }).fill('屋内は杖で歩く。');
    const saved = page.waitForResponse((response) => response.request().method() === 'PUT');
    await page.getByRole('link', { name: '入院の画面へ' }).click();
    await saved;
    expect(await valuesOf(noteId)).toMatchObject({ 'body.currentState': '屋内は杖で歩く。' });
    await page.goto(`/stays/${stayId}/notes/new`);
    await page.getByRole('link', { name: '汐凪市立病院あての続きを書く' }).first().click();
    await page.getByText('屋内は杖で歩く。').waitFor();
  });

  it('サーバーが離れても入力は残り、戻ると保存される', async () => {
    const noteId = await aBegunNote(region, stayId);
    const sight = await sitDown(desk, 'umineko', `/notes/${noteId}/write`);
    const { page } = sight;
    const content = page.getByRole('textbox', { name: '連絡・照会内容' });
    await content.waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await content.fill('通所の再開時期を教えてください。');
    await page.getByRole('button', { name: '内容を確かめて送る' }).click();
    await page.getByText('まだ保存できていません。').waitFor();
    expect(await content.inputValue()).toBe('通所の再開時期を教えてください。');
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'いま保存する' }).click();
    await page.getByText(/\d\d:\d\d 保存済み/).waitFor();
    expect(await valuesOf(noteId)).toMatchObject({ 'body.content': '通所の再開時期を教えてください。' });
  });

  it('送付の返事が届かなくても、送付できたことが分かり、二度送られない', async () => {
    const noteId = await aBegunNote(region, stayId);
    const sight = await sitDown(desk, 'umineko', `/notes/${noteId}/check`);
    const { page } = sight;
    await page.getByLabel('口頭').check();
    await page.route('**/sending', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByText('この票は送付済みです。').waitFor();
    await expectCalm(sight);
    const kinds = await kindsOf(desk.api, `liaisonNote-${noteId}`);
    expect(kinds.filter((kind) => kind === 'LiaisonNoteSent')).toHaveLength(1);
  });

  it('サインインの期限が切れても、その場でサインインし直せば回答が届く', async () => {
    const noteId = await aSentNote(region, stayId, 'inbox');
    const sight = await sitDown(desk, 'shimin', `/notes/${noteId}`);
    const { page } = sight;
    await page.getByRole('textbox', { name: '意見' }).fill('週2回まで可。');
    await page.getByLabel('これですべて回答する').check();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'うみねこ居宅介護支援事業所へ回答を送る' }).click();
    await enter(sight, 'shimin');
    await page.getByText('すべての回答がそろいました。').waitFor();
    expect(await kindsOf(desk.api, `liaisonNote-${noteId}`)).toContain('LiaisonNoteAnswered');
  });

  it('ほかの人が同じ項目を先に書いたときは、二つを並べて選べる', async () => {
    const noteId = await aBegunNote(region, stayId);
    const sight = await sitDown(desk, 'umineko', `/notes/${noteId}/write`);
    const { page } = sight;
    const content = page.getByRole('textbox', { name: '連絡・照会内容' });
    await content.fill('こちらの文');
    const { body } = await region.office.desk.get(`/api/liaison-notes/${noteId}`);
    const headers = { 'if-match': `"${String(body['revision'])}"` };
    const values = { 'body.content': '先に書かれた文' };
    await region.office.desk.send('PUT', `/api/liaison-notes/${noteId}/content`, { values }, headers);
    await page.getByRole('button', { name: '内容を確かめて送る' }).click();
    await page.getByRole('heading', { name: '同じ項目に、別の内容が先に保存されています' }).waitFor();
    await expectCalm(sight);
    expect(await content.inputValue()).toBe('こちらの文');
    await page.getByLabel(/先に書かれた文/).check();
    await page.getByRole('button', { name: '選んだほうを残す' }).click();
    await page.getByRole('button', { name: '内容を確かめて送る' }).click();
    await page.getByRole('heading', { name: '内容を確かめて送る' }).waitFor();
    await page.getByText('先に書かれた文').waitFor();
  });

  it('先に届いた同僚の回答は、自分の書きかけと並べて選べる', async () => {
    const noteId = await aSentNote(region, stayId, 'inbox');
    const sight = await sitDown(desk, 'shimin', `/notes/${noteId}`);
    const { page } = sight;
    await page.getByRole('textbox', { name: '意見' }).fill('自分の意見');
    await page.getByLabel('これですべて回答する').check();
    const reply = { completeness: 'partial', values: { 'reply.opinion': '同僚の意見' } };
    await region.hospital.desk.post(`/api/liaison-notes/${noteId}/answer`, reply);
    await page.getByRole('heading', { name: '同じ項目に、別の内容が先に保存されています' }).waitFor();
    await expectCalm(sight);
    await page.getByLabel(/この画面の入力/).check();
    await page.getByRole('button', { name: '選んだほうを残す' }).click();
    await page.getByRole('button', { name: 'うみねこ居宅介護支援事業所へ回答を送る' }).click();
    await page.getByText('すべての回答がそろいました。').waitFor();
    await page.getByText('自分の意見').waitFor();
  });

  it('FAXで送った票は、届いた確認・催促・回答の書き写しを発信者が残す', async () => {
    const noteId = await aBegunNote(region, stayId);
    await sendNote(region, noteId, 'fax');
    const sight = await sitDown(desk, 'umineko', `/notes/${noteId}`);
    const { page } = sight;
    await page.getByRole('button', { name: '届いたことを確かめた' }).click();
    await page.getByLabel('確かめた相手').fill('三浦さん');
    await expectCalm(sight);
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByText('三浦さん').waitFor();
    await page.getByRole('button', { name: '催促した' }).click();
    await page.getByRole('button', { name: '記録する' }).click();
    await page.getByText('今日は催促を記録済みです。').waitFor();
    await page.getByText('紙・FAX・電話で受け取った回答を入力する').click();
    await page.getByRole('button', { name: '回答を書き写す' }).click();
    const summary = page.getByRole('alert');
    await summary.getByText('意見を書くか、「特に意見なし」に印を付けてください。').waitFor();
    await summary.getByRole('link', { name: '回答の範囲を選んでください。' }).waitFor();
    await expectCalm(sight);
    await page.getByLabel('特に意見なし').check();
    await page.getByLabel('これですべて回答する').check();
    await page.getByRole('button', { name: '回答を書き写す' }).click();
    await page.getByText('(書き写し)').waitFor();
    await expectCalm(sight);
  });

  it('取り消した票は、相手の画面から内容が消え、理由が残る', async () => {
    const noteId = await aSentNote(region, stayId, 'inbox');
    const { page } = await sitDown(desk, 'umineko', `/notes/${noteId}`);
    await page.getByRole('button', { name: '取り消す' }).click();
    await page.getByRole('dialog').getByLabel('取り消す理由').fill('宛先の間違い');
    await page.getByRole('dialog').getByRole('button', { name: '取り消す' }).click();
    await page.getByText('理由: 宛先の間違い').waitFor();
    const other = await sitDown(desk, 'shimin', `/notes/${noteId}`);
    await other.page.getByText('理由: 宛先の間違い').waitFor();
    expect(await other.page.getByText(QUESTION).count()).toBe(0);
    await expectCalm(other);
  });
});
