import type { Page } from 'playwright-core';
import { tabTo } from '../support/accessible.js';
import { fillRegion } from '../support/busy-region.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;
let region: SmallRegion;

async function sitDown(viewport = DESKTOP, path = '/'): Promise<Sight> {
  const sight = await desk.sit(viewport);
  const { page } = sight;
  await page.goto(path);
  await page.getByLabel('ログインID').fill('kanri');
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByRole('table').first().waitFor();
  return sight;
}

/** The figures of a table as they are read, month by month. */
async function figuresOf(page: Page, panel: string, name: string): Promise<readonly string[]> {
  const table = page.getByRole('region', { name: panel }).getByRole('table', { name, exact: true });
  await table.waitFor();
  return table.getByRole('row').allInnerTexts();
}

const plain = (rows: readonly string[]): readonly string[] =>
  rows.map((row) => row.replaceAll(/\s+/g, ' ').trim());

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await fillRegion(desk.api, region);
}, 180_000);
afterAll(() => desk.close());

describe('圏域の指標', () => {
  it('最初の画面で、両方の側の件数を同じ区分で並べ、5件未満を隠す', async () => {
    const sight = await sitDown();
    const { page } = sight;
    await page.getByRole('heading', { level: 1, name: '圏域の指標' }).waitFor();
    const header = '月 計 当日 3営業日以内 それより後 まだ';
    expect(plain(await figuresOf(page, '受け取り', '病院がしたこと')).slice(0, 2)).toEqual([
      ...[header, '2026年11月 10 5 0 0 5'],
    ]);
    expect(plain(await figuresOf(page, '受け取り', '事業所・センターがしたこと')).slice(0, 2)).toEqual([
      ...[header, '2026年11月 10 5 0 0 5'],
    ]);
    expect(plain(await figuresOf(page, '入院の最初の知らせ', '病院がしたこと'))[1]).toBe(
      '2026年11月 非表示 0 11 0 5件未満',
    );
    await page.getByText('1〜4件の欄は「5件未満」とし').waitFor();
    await page.getByText('入院時情報提供書が送られた日から').waitFor();
    await expectCalm(sight);
    expectUnnamed(sight, '濵田');
    await picture(page, 'coordinator-figures');
  }, 60_000);

  it('期間と種類はアドレスに残り、読み込み直しても、知らせたリンクでも同じに見える', async () => {
    const sight = await sitDown();
    const { page } = sight;
    await page.getByLabel('期間', { exact: true }).selectOption('1');
    await page.getByLabel('事業所・センターの種類').selectOption('地域包括支援センター');
    expect(new URL(page.url()).search).toBe('?from=2026-11&to=2026-11&kind=communitySupportCenter');
    await page.reload();
    const title = '事業所・センターがしたこと(地域包括支援センター)';
    expect(plain(await figuresOf(page, '受け取り', title))).toEqual([
      ...['月 計 当日 3営業日以内 それより後 まだ', '2026年11月 0 0 0 0 0'],
    ]);
    await expectCalm(sight);
  }, 60_000);

  it('キーボードだけで期間を変えられ、表は左右に送れる', async () => {
    const { page } = await sitDown(ZOOMED);
    await page.keyboard.press('Tab');
    await tabTo(page, '終わりの月');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('rowheader', { name: '2026年8月' }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('2026-10');
    const table = page.getByRole('group', { name: '病院がしたこと' }).first();
    await table.focus();
    await page.keyboard.press('End');
    expect(
      await table.evaluate(
        (box: { scrollWidth: number; clientWidth: number }) => box.scrollWidth > box.clientWidth,
      ),
    ).toBe(true);
  }, 60_000);

  it.each([PHONE, ZOOMED])(
    '幅 $width でも横にはみ出さず、強制カラーでも件数が読める',
    async (size) => {
      const sight = await sitDown(size);
      await sight.page.emulateMedia({ forcedColors: 'active' });
      await sight.page.getByText('5件未満', { exact: true }).first().waitFor();
      await expectCalm(sight);
    },
    60_000,
  );

  it('印刷では操作の部品が消え、期間と数え方が残る', async () => {
    const { page } = await sitDown();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByLabel('期間', { exact: true }).isVisible()).toBe(false);
    expect(await page.getByText('2026年9月〜2026年11月 全体').isVisible()).toBe(true);
    expect(await page.getByText('入院時情報提供書が送られた日から').isVisible()).toBe(true);
  }, 60_000);
});
