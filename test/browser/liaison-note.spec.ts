import { tabTo } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aStayWithCareManager, QUESTION } from '../support/note-case.js';
import { aSmallRegion, kindsOf, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;
let stayId: string;
let noteId: string;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  stayId = await aStayWithCareManager(region);
}, 120_000);
afterAll(() => desk.close());

describe('連携連絡票を、書いて、答える', () => {
  it('介護支援専門員は宛先を確かめ、質問を書いて送る', async () => {
    const sight = await sitDown(desk, 'umineko', `/stays/${stayId}`, DESKTOP);
    const { page } = sight;
    const begin = page.getByRole('link', { name: '連携連絡票を書く' }).first();
    await begin.waitFor();
    const effort = await measureEffort(page);
    await begin.click();
    await page.getByLabel('汐凪市立病院').waitFor();
    await expectCalm(sight);
    await page.getByRole('button', { name: 'この宛先で書きはじめる' }).click();
    await page.getByText('宛先: 汐凪市立病院').waitFor();
    noteId = /notes\/([0-9a-f-]+)\/write/.exec(page.url())?.[1] ?? '';
    await page.getByLabel('利用者の状態についての相談').check();
    await page.getByRole('textbox', { name: '連絡・照会内容' }).fill(QUESTION);
    await picture(page, 'care-manager-write-note');
    await page.getByRole('textbox', { name: '返信希望日' }).fill('2026/11/10');
    await expectCalm(sight);
    await page.getByRole('button', { name: '内容を確かめて送る' }).click();
    await page.getByText(QUESTION).waitFor();
    await page.getByLabel('口頭').check();
    await expectCalm(sight);
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByText('汐凪市立病院へ送付しました。').waitFor();
    await documentEffort('連携連絡票を書いて送る', await effort());
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
    expect(await page.title()).not.toContain('髙橋');
    expect(await kindsOf(desk.api, `liaisonNote-${noteId}`)).toContain('LiaisonNoteSent');
  }, 90_000);

  it('連携室は携帯電話で一部を先に答え、残りをあとから答える', async () => {
    const sight = await sitDown(desk, 'shimin', '/inbox', PHONE);
    const { page } = sight;
    const line = page.locator(`a[href="/notes/${noteId}"]`).first();
    await line.waitFor();
    const effort = await measureEffort(page);
    await line.click();
    await page.getByText('11月10日(火)までの回答をお待ちです。').waitFor();
    await expectCalm(sight);
    const opinion = page.getByRole('textbox', { name: '意見' });
    await opinion.fill('主治医に確かめています。');
    const send = page.getByRole('button', { name: 'うみねこ居宅介護支援事業所へ回答を送る' });
    await page.getByLabel('分かることだけ先に回答する').check();
    await picture(page, 'liaison-answer-note');
    await send.click();
    await page.getByText('回答を送りました。').waitFor();
    await documentEffort('連携連絡票に答える', await effort());
    await page.getByText('一部を回答しました。').waitFor();
    await opinion.fill('収縮期150を超える日は清拭にしてください。');
    await page.getByLabel('これですべて回答する').check();
    await send.click();
    await page.getByText('すべての回答がそろいました。').waitFor();
    expect(await page.getByRole('heading', { name: '回答する' }).count()).toBe(0);
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
  }, 90_000);

  it('発信者は回答とPDFを読み、用件が済めばキーボードだけで終了する', async () => {
    const sight = await sitDown(desk, 'umineko', `/notes/${noteId}`, ZOOMED);
    const { page } = sight;
    await page.getByText('収縮期150を超える日は清拭にしてください。').waitFor();
    await expectCalm(sight);
    const pdf = await page.getByRole('link', { name: '印刷用のPDFを開く' }).getAttribute('href');
    const answer = await page.request.get(pdf ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await tabTo(page, '終了する');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await expectCalm(sight);
    await page.keyboard.press('Tab');
    await tabTo(page, '終了する');
    await page.keyboard.press('Enter');
    await page.getByText('に終了しました。').waitFor();
    await expectCalm(sight);
  }, 90_000);
});
