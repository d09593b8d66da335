import type { ToldDatesResponse } from '@tsunagi/contracts';
import type { Page } from 'playwright-core';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { focusedOf, tabTo } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const CONSENT = { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' };
const IN_TIME = '確認しました・間に合います';

let desk: Desk;
let region: SmallRegion;

async function admit(name: string, kana: string, admittedOn = '2026-10-26'): Promise<string> {
  const { desk: nurse } = region.hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name, kana }));
  const admission = { patientId, admittedOn, route: 'emergency', ward: '3階東病棟' };
  const stayId = idOf(await nurse.post('/api/stays', admission));
  await nurse.post(`/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
  return stayId;
}

async function announce(stayId: string, expectedOn: string, message: string | null = null): Promise<void> {
  const { desk: nurse } = region.hospital;
  await nurse.post(`/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
  const notice = { officeId: region.office.id, grade: 'planned', expectedOn, channel: 'inbox', message };
  await nurse.post(`/api/stays/${stayId}/discharge-notice/announcements`, { ...notice, consent: CONSENT });
  await desk.api.app.nest.get(Reactions).settled();
}

async function toldOf(stayId: string): Promise<unknown> {
  const { body } = await region.hospital.desk.get(`/api/stays/${stayId}/told-dates`);
  return body['rows'];
}

/** The line of one person. */
const lineOf = (page: Page, name: string) =>
  page.locator('li.line', { has: page.getByRole('heading', { name }) });

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
}, 120_000);
afterAll(() => desk.close());

describe('病院の受信箱', () => {
  it('間に合わないという返答と届いた提供書が、自分の受信箱に入り、受け取ったことを一度で伝えられる', async () => {
    const stayId = await admit('鈴木 ひさ', 'スズキ ヒサ');
    await announce(stayId, '2026-11-04');
    const { desk: careManager } = region.office;
    const { body } = await region.hospital.desk.get<ToldDatesResponse>(`/api/stays/${stayId}/told-dates`);
    const notice = `/api/stays/${stayId}/discharge-notice/announcements/${body.rows[0]?.announcementId}`;
    const answer = { answer: 'difficult', earliestOn: '2026-11-12', reason: '訪問看護の契約' };
    await careManager.post(`${notice}/acknowledgement`, answer);
    const sheetId = idOf(await careManager.post('/api/admission-sheets', { stayId }));
    const sending = { channel: 'inbox', consent: CONSENT };
    await careManager.post(`/api/admission-sheets/${sheetId}/sending`, sending);
    const sight = await sitDown(desk, 'shimin', '/inbox', DESKTOP);
    const { page } = sight;
    const reply = lineOf(page, '鈴木 ひさ').filter({ hasText: '退院の連絡への返答' });
    await reply.getByText('11月4日(水)の退院: 難しい').waitFor();
    await reply.getByText('小野寺 千春。最も早くて11月12日(木)。訪問看護の契約').waitFor();
    await reply.getByRole('link', { name: '退院予定日を見直す' }).waitFor();
    const sheet = lineOf(page, '鈴木 ひさ').filter({ hasText: '入院時情報提供書' });
    await expectCalm(sight);
    await sheet.getByRole('button', { name: '受け取ったことだけ伝える' }).click();
    await sheet.getByText('受け取ったことを伝えました。').waitFor();
    await sheet.getByText('三浦 澪さんが11月2日(月)09:00に受け取りました').waitFor();
    expect(await page.getByRole('button', { name: IN_TIME }).count()).toBe(0);
    await sheet.getByRole('link', { name: '入院時情報提供書を開く' }).click();
    await page.waitForURL(`**/sheets/${sheetId}`);
    expectUnnamed(sight, '鈴木');
  }, 90_000);
});

describe('事業所の受信箱', () => {
  it('携帯電話で、退院の連絡に一度押すだけで「間に合います」と答えられる', async () => {
    const stayId = await admit('髙橋 𠮷太郎', 'タカハシ ヨシタロウ');
    await announce(stayId, '2026-11-16', '歩行器で退院の見込みです。訪問看護を続けます。');
    const sight = await sitDown(desk, 'umineko', '/', PHONE);
    const { page } = sight;
    const notice = lineOf(page, '髙橋 𠮷太郎').filter({ hasText: '退院の連絡' });
    await notice.getByText('退院予定: 11月16日(月)').waitFor();
    await expectCalm(sight);
    await page.evaluate(`[...document.querySelectorAll('li.line')]
      .find(({ textContent }) => textContent.includes('退院予定'))?.scrollIntoView()`);
    await picture(page, 'care-manager-inbox');
    const effort = await measureEffort(page);
    await notice.getByRole('button', { name: IN_TIME }).click();
    await notice.getByText('返答しました。病院に伝わっています。').waitFor();
    const taken = await effort();
    expect(taken.presses).toBe(1);
    await documentEffort('退院の連絡に「間に合います」と返答する', taken);
    await notice.getByText('既読', { exact: true }).waitFor();
    await notice.getByText('小野寺 千春さんが11月2日(月)09:00に「間に合う」と返答').waitFor();
    expect(await toldOf(stayId)).toMatchObject([{ answer: 'possible', acknowledgedByName: '小野寺 千春' }]);
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
  }, 90_000);

  it('携帯電話で、「間に合わない」と最も早い日を三度押すだけで答えられ、あとから変えられる', async () => {
    const stayId = await admit('濵田 渚', 'ハマダ ナギサ');
    await announce(stayId, '2026-11-04');
    const sight = await sitDown(desk, 'umineko', '/', PHONE);
    const { page } = sight;
    const notice = lineOf(page, '濵田 渚').filter({ hasText: '退院の連絡' });
    const effort = await measureEffort(page);
    await notice.getByRole('button', { name: '間に合わない' }).click();
    await notice.getByLabel('11月10日(火)').click();
    await expectCalm(sight);
    await picture(page, 'care-manager-too-early');
    await notice.getByRole('button', { name: '「間に合わない」と返答する' }).click();
    await notice.getByText('最も早くて11月10日(火)。準備の日数が足りないため').waitFor();
    const taken = await effort();
    expect(taken.presses).toBe(3);
    await documentEffort('退院の連絡に「間に合わない」と最も早い日を返答する', taken);
    expect(await toldOf(stayId)).toMatchObject([{ answer: 'difficult', earliestOn: '2026-11-10' }]);
    await notice.getByText('対応中', { exact: true }).waitFor();
    await notice.getByRole('button', { name: '返答を変える' }).click();
    await notice.getByRole('button', { name: IN_TIME }).click();
    await notice.getByText('に「間に合う」と返答').waitFor();
    expect(await toldOf(stayId)).toMatchObject([{ answer: 'possible', earliestOn: null }]);
    await expectCalm(sight);
  }, 90_000);

  it('日を選ばずに送ると、何をすればよいかを言い、入れた日と書いた理由で送れる', async () => {
    const stayId = await admit('千田 ハマ', 'チダ ハマ');
    await announce(stayId, '2026-11-05');
    const sight = await sitDown(desk, 'umineko', '/inbox?kind=discharge', ZOOMED);
    const { page } = sight;
    const notice = lineOf(page, '千田 ハマ');
    await notice.getByRole('button', { name: '間に合わない' }).click();
    const send = notice.getByRole('button', { name: '「間に合わない」と返答する' });
    await send.click();
    await notice.getByRole('alert').getByText('間に合う最も早い日を選んでください').waitFor();
    await expectCalm(sight);
    await notice.getByLabel('ほかの日を入れる').check();
    await notice.getByRole('textbox', { name: '間に合う最も早い日' }).fill('11/24');
    await notice.getByLabel('理由').selectOption({ label: 'ほかの理由を書く' });
    await notice.getByLabel('理由の内容').fill('鍵の受け渡し');
    await send.click();
    await notice.getByText('最も早くて11月24日(火)。鍵の受け渡し').waitFor();
    await expectCalm(sight);
    expectUnnamed(sight, '千田', '鍵');
  }, 90_000);

  it('キーボードだけで答えられ、押したものが消えても居場所を失わない', async () => {
    const stayId = await admit('菅原 実', 'スガワラ ミノル');
    await announce(stayId, '2026-11-20');
    const { page } = await sitDown(desk, 'umineko', '/inbox?kind=discharge&state=unread', DESKTOP);
    await lineOf(page, '菅原 実').waitFor();
    await tabTo(page, IN_TIME);
    await page.keyboard.press('Enter');
    await lineOf(page, '菅原 実').getByText('返答しました。').waitFor();
    await lineOf(page, '菅原 実').getByText('更新済み').waitFor();
    expect(await focusedOf(page)).toContain('返答しました');
  }, 90_000);

  it('状態と種類で絞り込み、絞り込みは番地に残り、件数と未読がことばで見える', async () => {
    const sight = await sitDown(desk, 'umineko', '/inbox', DESKTOP);
    const { page } = sight;
    const tabs = page.getByRole('navigation', { name: '状態で絞り込む' });
    await tabs.getByRole('link', { name: /^未読\s*\d+件$/ }).click();
    await page.waitForURL('**/inbox?state=unread');
    await page.getByLabel('種類').selectOption({ label: '退院の連絡' });
    await page.waitForURL('**/inbox?state=unread&kind=discharge');
    await page.getByText('ここに示すものはありません。').waitFor();
    await page.getByRole('link', { name: /受信箱\s*未読\d+件/ }).waitFor();
    await expectCalm(sight);
    await page.reload();
    expect(await page.getByLabel('種類').inputValue()).toBe('discharge');
  }, 90_000);

  it('入院の知らせには加算の残り時間が出て、そのまま提供書を書きはじめられる', async () => {
    await admit('熊谷 トメ', 'クマガイ トメ', '2026-11-02');
    const sight = await sitDown(desk, 'umineko', '/inbox?kind=admission', PHONE);
    const { page } = sight;
    const line = lineOf(page, '熊谷 トメ');
    await line.getByText('あと営業時間で8時間30分(今日17:30まで)。').waitFor();
    await line.getByText('提供書: 未作成').waitFor();
    await expectCalm(sight);
    await line.getByRole('button', { name: '読みました' }).click();
    await line.getByText('既読', { exact: true }).waitFor();
    await line.getByRole('button', { name: '入院時情報提供書を書く' }).click();
    await page.waitForURL('**/sheets/*');
    await page.goto('/inbox?kind=admission');
    await line.getByText('対応中', { exact: true }).waitFor();
    await line.getByText('小野寺 千春さんが11月2日(月)09:00に提供書を書きはじめました').waitFor();
    await line.getByRole('link', { name: '書きかけの提供書を開く' }).waitFor();
    expectUnnamed(sight, '熊谷');
  }, 90_000);

  it('読んでいる間に届いたものは、待っていることを告げ、押すまで並びを動かさない', async () => {
    const { page } = await sitDown(desk, 'umineko', '/inbox', DESKTOP);
    await lineOf(page, '濵田 渚').first().waitFor();
    const before = await page.getByRole('heading', { level: 2 }).allTextContents();
    await admit('畠山 渚', 'ハタケヤマ ナギサ', '2026-11-02');
    await page.evaluate("window.dispatchEvent(new Event('visibilitychange'))");
    await page.getByText('新しく届いたものが1件あります').waitFor({ timeout: 20_000 });
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(before);
    await page.getByRole('button', { name: '表示する' }).click();
    await lineOf(page, '畠山 渚').waitFor();
    const after = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(after).toEqual(['畠山 渚', ...before]);
  }, 90_000);
});
