import { ReadModelStore } from '@tsunagi/read-models';
import type { Page } from 'playwright-core';
import { focusedOf, tabTo } from '../support/accessible.js';
import { sitDown, watchShifts, enter } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { nameOf, seedStays } from '../support/many-stays.js';
import { aSmallRegion } from '../support/small-region.js';

const MANY = 10_000;
const PART = /\/api\/stays\?.*from=\d+/;

let desk: Desk;

const rows = (page: Page) => page.getByRole('list', { name: '入院の一覧' }).getByRole('listitem');
const rowAt = (page: Page, place: number) => page.locator(`li[aria-posinset="${place}"] a`);
const countOf = (page: Page, selector: string): Promise<number> =>
  page.evaluate<number>(`document.querySelectorAll('${selector}').length`);
const partsAsked = ({ requested }: Sight): readonly string[] => requested.filter((url) => PART.test(url));

beforeAll(async () => {
  desk = await Desk.open();
  const region = await aSmallRegion(desk.api);
  const { body } = await region.hospital.desk.get('/api/session');
  seedStays(desk.api.app.nest.get(ReadModelStore), MANY, {
    ...{ hospitalId: region.hospital.id, officeId: region.office.id, regionId: String(body['regionId']) },
  });
}, 240_000);
afterAll(() => desk.close());

describe('一万人の一覧', () => {
  it('見えている行だけが画面にあり、どの行も全体の何番目かを言う', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await rowAt(page, 1).waitFor();
    await page.getByRole('status').filter({ hasText: '10,000人' }).waitFor();
    expect(await countOf(page, '.long-list > li')).toBeLessThan(40);
    expect(await countOf(page, '*')).toBeLessThan(1_200);
    expect(await rows(page).first().getAttribute('aria-setsize')).toBe(String(MANY));
    await expectCalm(sight);
    expectUnnamed(sight, '汐見');
  });

  it('終わりまで送ると最後の人が見え、どの部分も一度しか取りに行かない', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await rowAt(page, 1).waitFor();
    await page.keyboard.press('End');
    await rowAt(page, MANY).waitFor();
    expect(await countOf(page, '.long-list > li')).toBeLessThan(40);
    await page.keyboard.press('Home');
    await rowAt(page, 1).waitFor();
    const asked = partsAsked(sight);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(6);
  });

  it('行が届いても、何も動かない', async () => {
    const sight = await desk.sit(DESKTOP);
    const shifts = await watchShifts(sight);
    await sight.page.goto('/stays');
    await enter(sight, 'shimin');
    await rowAt(sight.page, 1).waitFor();
    await sight.page.mouse.wheel(0, 30_000);
    await rowAt(sight.page, 240).waitFor();
    expect(await shifts()).toEqual([]);
  });

  it('キーボードだけで行をたどり、開き、戻れる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays');
    await rowAt(page, 1).waitFor();
    await tabTo(page, '汐見');
    for (let press = 0; press < 25; press++) await page.keyboard.press('Tab');
    expect(await focusedOf(page)).toContain('汐見');
    expect(await page.evaluate('document.activeElement.closest("li").ariaPosInSet')).toBe('26');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stays\/[0-9a-f-]{36}$/);
  });
});

describe('一覧の絞り込み', () => {
  it('アドレスに残り、読み直しても、戻るでも、同じ絞り込みになる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays');
    await page.getByLabel('病棟').selectOption({ value: '3階病棟' });
    await page
      .getByRole('status')
      .filter({ hasText: /^2,500人$/ })
      .waitFor();
    await page.getByLabel('退院予定日').selectOption({ label: '7日以内' });
    expect(new URL(page.url()).search).toBe(`?ward=${encodeURIComponent('3階病棟')}&within=7`);
    await page.reload();
    expect(await page.getByLabel('退院予定日').inputValue()).toBe('7');
    await page.goBack();
    await page
      .getByRole('status')
      .filter({ hasText: /^2,500人$/ })
      .waitFor();
    expect(await page.getByLabel('退院予定日').inputValue()).toBe('');
    await page.getByRole('link', { name: '絞り込みを外す' }).click();
    await page.getByRole('status').filter({ hasText: '10,000人' }).waitFor();
  });

  it('キーボードだけで絞り込め、焦点はそこに残る', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await rowAt(page, 1).waitFor();
    await tabTo(page, '対応が要ること');
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/attention=/);
    expect(await focusedOf(page)).toContain('対応が要ること');
    await page.getByLabel('対応が要ること').selectOption({ value: 'untold' });
    await page
      .getByRole('status')
      .filter({ hasText: /^6,667人$/ })
      .waitFor();
    await expectCalm(sight);
  });

  it.each([
    ['携帯電話', PHONE],
    ['400%の拡大', ZOOMED],
  ])('%sでも、はみ出さず、読める', async (_title, viewport) => {
    const sight = await sitDown(desk, 'shimin', '/stays?attention=noCareManager', viewport);
    await rowAt(sight.page, 1).waitFor();
    await expectCalm(sight);
  });
});

describe('一覧の印刷', () => {
  it('多すぎるときは絞り込むよう促し、絞り込めば、すべての行を印刷する', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByText('印刷は500人までです').waitFor();
    await page.goto('/stays?within=3&attention=untold');
    await page
      .getByRole('status')
      .filter({ hasText: /^\d+人$/ })
      .waitFor();
    const total = Number.parseInt(
      await page
        .getByRole('status')
        .filter({ hasText: /^\d+人$/ })
        .innerText(),
      10,
    );
    await page.evaluate(`window.print = () => window.dispatchEvent(new Event('beforeprint'))`);
    await page.getByRole('button', { name: '印刷する' }).click();
    await page.locator('.paper-list tbody tr').first().waitFor({ state: 'attached' });
    expect(await countOf(page, '.paper-list tbody tr')).toBe(total);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('絞り込み: 退院予定日をまだ伝えていない・3日以内').isVisible()).toBe(true);
    for (const hidden of ['navigation', 'button', 'combobox'] as const) {
      expect(await page.getByRole(hidden).filter({ visible: true }).count()).toBe(0);
    }
    expect(await page.title()).toBe('入院中の方 - つなぎ');
    expect(await page.getByRole('cell', { name: nameOf(61), exact: true }).isVisible()).toBe(true);
  });
});
