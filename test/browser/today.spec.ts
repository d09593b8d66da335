import type { Page } from 'playwright-core';
import { focusedOf, tabTo } from '../support/accessible.js';
import { enter, sitDown, watchShifts } from '../support/at-desk.js';
import { aBusyMorning, type BusyMorning } from '../support/busy-morning.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;
let morning: BusyMorning;

const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  morning = await aBusyMorning(desk.api, region);
}, 240_000);
afterAll(() => desk.close());

describe('今日の対応', () => {
  it('サインインすると、今日することが、言葉と件数で並ぶ', async () => {
    const sight = await sitDown(desk, 'shimin', '/');
    const { page } = sight;
    await page.getByRole('heading', { level: 1, name: '今日の対応' }).waitFor();
    await page.getByText('汐凪市立病院・2026年(令和8年)11月2日(月) 09:00現在').waitFor();
    for (const [name, count] of [
      ['準備期間が短い退院', 1],
      ['退院予定日をまだ伝えていない', 1],
      ['連絡に返答がない', 2],
      ['担当のケアマネジャーが未確認', 1],
      ['届いたまま開いていない入院時情報提供書', 1],
    ] as const) {
      await group(page, `${name} ${count}件`).waitFor();
      expect(await group(page, name).getByRole('link').count()).toBe(count);
    }
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋', '濵田');
    expect(await page.title()).toBe('今日の対応 - つなぎ');
    await picture(page, 'liaison-today');
  });

  it('行には、期限と残りの営業日、理由の一文、電話番号があり、することの画面へ進む', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    const row = group(page, '退院予定日をまだ伝えていない').getByRole('link');
    const words = await row.innerText();
    expect(words).toContain('退院予定 11月20日(金)');
    expect(words).toContain('あと13営業日');
    expect(words).toContain('うみねこ居宅介護支援事業所にまだ伝えていません。');
    expect(words).toContain('電話 0191-23-4567');
    await row.click();
    await page.waitForURL(`**/stays/${morning.untold}/discharge-notice`);
    await page.goBack();
    await group(page, '担当のケアマネジャーが未確認').getByRole('link').click();
    await page.waitForURL(`**/stays/${morning.unknown}`);
  });

  it('キーボードだけで、見出しへ飛び、行を開ける', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await group(page, '連絡に返答がない').waitFor();
    await tabTo(page, '連絡に返答がない');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedOf(page)).toContain('小野寺 﨑子');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/stays\/[0-9a-f-]{36}$/);
  });

  it('同じ方を、一覧でも絞り込める', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays?attention=unacknowledged');
    const { page } = sight;
    const rows = page.getByRole('list', { name: '入院の一覧' }).getByRole('listitem');
    await rows.filter({ hasText: '濵田 渚' }).waitFor();
    expect(await rows.count()).toBe(2);
    await expectCalm(sight);
    await picture(page, 'liaison-list');
  });

  it('届いたとき、何も動かない', async () => {
    const sight = await desk.sit(DESKTOP);
    const shifts = await watchShifts(sight);
    await sight.page.goto('/today');
    await enter(sight, 'shimin');
    await group(sight.page, '準備期間が短い退院').waitFor();
    expect(await shifts()).toEqual([]);
    expect(sight.requested.filter((url) => url.endsWith('/api/today'))).toHaveLength(1);
  });

  it.each([
    ['携帯電話', PHONE],
    ['400%の拡大', ZOOMED],
  ])('%sでも、はみ出さず、読める', async (_title, viewport) => {
    const sight = await sitDown(desk, 'shimin', '/today', viewport);
    await group(sight.page, '準備期間が短い退院').waitFor();
    await expectCalm(sight);
  });

  it('印刷すると、日時と病院名とすべての行が、白地に黒で出る', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await group(page, '準備期間が短い退院').waitFor();
    await page.evaluate('window.print = () => { window.printed = true; }');
    await page.getByRole('button', { name: '印刷する' }).click();
    expect(await page.evaluate('window.printed')).toBe(true);
    await page.emulateMedia({ media: 'print' });
    for (const hidden of ['navigation', 'button', 'banner'] as const) {
      expect(await page.getByRole(hidden).filter({ visible: true }).count()).toBe(0);
    }
    expect(await page.getByText('汐凪市立病院・2026年').isVisible()).toBe(true);
    for (const name of ['髙橋 ハナ', '葛󠄀西 太郎', '濵田 渚', '小野寺 﨑子']) {
      expect(await page.getByText(name).first().isVisible()).toBe(true);
    }
    expect(await page.evaluate('getComputedStyle(document.documentElement).backgroundColor')).toBe(
      'rgb(255, 255, 255)',
    );
  });

  it('病棟にも事業所にも、それぞれの今日の対応を示す', async () => {
    const { page } = await sitDown(desk, 'umineko', '/today');
    await group(page, '返答を待たれている退院の連絡 2件').waitFor();
    await expectCalm({ page, requested: [], complaints: [] });
  });
});
