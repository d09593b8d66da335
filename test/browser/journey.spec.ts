import type { Locator, Page } from 'playwright-core';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { DEMO_PASSWORD, demoClock, playDemoRegion } from '../support/demo-region.js';
import { Desk, DESKTOP, PHONE, type Sight } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';

const NAME = '濵﨑 千代';
/** So many of the region's latest stays are on the lists already. */
const STAYS = 16;

let desk: Desk;
let nurse: Sight;
let careManager: Sight;

const sit = (login: string, viewport = DESKTOP): Promise<Sight> =>
  sitDown(desk, login, '/', viewport, DEMO_PASSWORD);

const lineOf = (page: Page, kind: string): Locator =>
  page.locator('li.line', { has: page.getByRole('heading', { name: NAME }) }).filter({ hasText: kind });

/** New items wait above a list that somebody reads, until they are asked for. */
async function shown(page: Page, item: Locator): Promise<Locator> {
  const news = page.getByRole('button', { name: '表示する' });
  await item.or(news).first().waitFor();
  if (await news.isVisible()) await news.click();
  await item.waitFor();
  return item;
}

beforeAll(async () => {
  desk = await Desk.open(demoClock());
  await playDemoRegion(desk.api, STAYS);
  nurse = await sit('h1-liaison');
  careManager = await sit('c01-cm', PHONE);
}, 300_000);
afterAll(() => desk.close());

/** One stay, told from the admission to the flagged discharge; each step goes on from the one before. */
describe('入院から、準備日数の足りない退院まで', () => {
  it('連携室は「今日の対応」を見て、救急で来た方の入院を登録する', async () => {
    const { page } = nurse;
    await page.getByRole('heading', { level: 1, name: '今日の対応' }).waitFor();
    await picture(page, 'liaison-morning');
    await expectCalm(nurse);
    await page.getByRole('link', { name: '入院を登録' }).click();
    const box = page.getByRole('combobox', { name: '患者を探す' });
    await box.click();
    await box.pressSequentially(NAME);
    await page.getByRole('option', { name: 'を新しい患者として登録する' }).click();
    await page.getByLabel('フリガナ').fill('はまさき ちよ');
    await page.getByLabel('生年月日').fill('S15.3.9');
    await page.getByRole('textbox', { name: '入院日' }).fill('2/3');
    await page.getByLabel('緊急入院').check();
    await page.getByLabel('分かっている').check();
    await page.getByRole('combobox', { name: '担当の事業所・センター' }).pressSequentially('あおぞら');
    await page
      .getByRole('option', { name: /あおぞら/ })
      .first()
      .click();
    await page.getByRole('button', { name: '入院を登録する' }).click();
    await page.waitForURL(/\/stays\/[0-9a-f-]{36}$/);
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await expectCalm(nurse);
  }, 90_000);

  it('介護支援専門員の携帯電話に、読み込み直さなくても知らせが届く', async () => {
    const { page } = careManager;
    await shown(page, lineOf(page, '入院の知らせ'));
    await expectCalm(careManager);
  }, 60_000);

  it('その知らせから入院時情報提供書を書き、確かめて送付する', async () => {
    const { page } = careManager;
    await lineOf(page, '入院の知らせ').getByRole('button', { name: '入院時情報提供書を書く' }).click();
    await page.waitForURL(/\/sheets\/[0-9a-f-]{36}$/);
    await page.getByRole('link', { name: /^3\.本人/ }).click();
    await page
      .getByRole('textbox', { name: /入院前の本人の生活に対する意向/ })
      .fill('家に戻って、畑を続けたい。');
    await page
      .getByRole('link', { name: /記入する欄|一覧/ })
      .first()
      .click();
    const effort = await measureEffort(page);
    await page
      .getByRole('link', { name: /確かめて.*送付する/ })
      .first()
      .click();
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.getByRole('radio', { name: '家族' }).check();
    await expectCalm(careManager);
    await page.getByRole('button', { name: /へ送付する$/ }).click();
    await page.getByText(/第1報を.*へ送付しました。/).waitFor();
    await documentEffort('入院時情報提供書を確かめて送付する', await effort());
    await expectCalm(careManager);
  }, 120_000);

  it('連携室は届いた提供書を開いて読む', async () => {
    const { page } = nurse;
    const effort = await measureEffort(page);
    await page.getByRole('link', { name: /^受信箱/ }).click();
    const sheet = await shown(page, lineOf(page, '入院時情報提供書'));
    await sheet.getByRole('link', { name: '入院時情報提供書を開く' }).click();
    await page.getByText('家に戻って、畑を続けたい。').waitFor();
    await documentEffort('届いた入院時情報提供書を開いて読む', await effort());
    await expectCalm(nurse);
  }, 60_000);

  it('退院予定日を決めて知らせると、準備日数が足りないことと、足りる日がその場で分かる', async () => {
    const { page } = nurse;
    await page.getByRole('link', { name: '今日の対応' }).click();
    await page.getByRole('searchbox', { name: /患者を探す/ }).fill('ﾊﾏｻｷ');
    await page.getByRole('button', { name: '探す' }).click();
    await page
      .getByRole('link', { name: new RegExp(NAME) })
      .first()
      .click();
    await page.getByRole('link', { name: '退院の見込みか予定日を決める' }).click();
    await page.getByRole('textbox', { name: '退院予定日' }).fill('2/10');
    const ahead = page.getByRole('region', { name: '準備の日数' });
    await ahead.getByText('不足', { exact: true }).waitFor();
    await ahead.getByRole('button', { name: /足りる最初の日/ }).waitFor();
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByText('記録しました', { exact: true }).waitFor();
    await expectCalm(nurse);
  }, 90_000);

  it('介護支援専門員は、携帯電話で「間に合わない」と最も早い日を返す', async () => {
    const { page } = careManager;
    await page.getByRole('link', { name: /^受信箱/ }).click();
    const notice = await shown(page, lineOf(page, '退院の連絡'));
    await notice.getByRole('button', { name: '間に合わない' }).click();
    await notice.getByRole('radio').first().check();
    await notice.getByRole('button', { name: '「間に合わない」と返答する' }).click();
    await notice.getByText('返答しました').waitFor();
    await expectCalm(careManager);
  }, 60_000);

  it('連携室の画面に、読み込み直さなくても返答と判定が届く', async () => {
    const { page } = nurse;
    await page.getByRole('link', { name: '今日の対応' }).click();
    const short = page.getByRole('region', { name: /準備期間が短い退院/ });
    await short.getByRole('link', { name: NAME }).click();
    await page.getByText('不足', { exact: true }).first().waitFor();
    await page.getByRole('link', { name: '入院の画面に戻る' }).click();
    await page
      .getByText(/最も早/)
      .first()
      .waitFor();
    await page.getByRole('region', { name: '退院準備の日数' }).getByText('不足', { exact: true }).waitFor();
    await picture(page, 'liaison-flagged-stay');
    await expectCalm(nurse);
    expectUnnamed(nurse, '濵﨑', 'ハマサキ', 'はまさき');
    expectUnnamed(careManager, '濵﨑', 'ハマサキ', 'はまさき');
  }, 60_000);

  it('圏域の調整役には、同じ退院が氏名なしで見える', async () => {
    const coordinator = await sit('region');
    const { page } = coordinator;
    await page.getByRole('heading', { level: 1, name: '圏域の指標' }).waitFor();
    await picture(page, 'coordinator-indicators');
    await expectCalm(coordinator);
    await page.getByRole('link', { name: '準備の見守り' }).click();
    await page.getByText('2月10日(水)の退院まで使える営業日は').first().waitFor();
    await picture(page, 'coordinator-watch');
    expect(await page.getByText(NAME).count()).toBe(0);
    await expectCalm(coordinator);
  }, 60_000);
});
