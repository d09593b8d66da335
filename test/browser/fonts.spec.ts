import type { Page, Response } from 'playwright-core';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, type Sight } from '../support/desk.js';
import { aSmallRegion, idOf } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

/** Two characters beyond the first standard, two variation sequences, one that only the second font draws. */
const OURS = '髙﨑 葛\u{e0100}辻\u{e0100}';
const REST = '𠮷';
const NAME = `${OURS}${REST}`;

let desk: Desk;

beforeAll(async () => {
  desk = await Desk.open();
  const { hospital } = await aSmallRegion(desk.api);
  const patientId = idOf(
    await hospital.desk.post('/api/patients', { name: NAME, kana: 'タカサキ カツツジ' }),
  );
  await hospital.desk.post('/api/stays', { patientId, admittedOn: '2026-10-26', route: 'emergency' });
}, 120_000);
afterAll(() => desk.close());

async function fontsOf(page: Page, selector: string): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts
    .map(
      (font) =>
        `${font.isCustomFont ? 'ours' : 'of the machine'}: ${font.postScriptName}, ${font.glyphCount}`,
    )
    .sort();
}

async function seeNames(sight: Sight): Promise<void> {
  const { page } = sight;
  await page.goto('/');
  await page.getByLabel('ログインID').fill('shimin');
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByText(NAME).first().waitFor();
  await page.evaluate('document.fonts.ready.then(() => null)');
}

/** A text of its own on the page, in the page's own style. */
const write = (page: Page, id: string, text: string): Promise<unknown> =>
  page.evaluate(
    `document.body.insertAdjacentHTML('beforeend', '<span id="${id}" style="font-size:64px">${text}</span>');
     document.fonts.ready.then(() => null)`,
  );

const pictureOf = async (page: Page, id: string): Promise<string> =>
  (await page.locator(`#${id}`).screenshot({ animations: 'disabled' })).toString('base64');

const fontBytes = async (responses: readonly Response[]): Promise<number> => {
  const bodies = responses.filter((response) => response.url().endsWith('.woff2')).map((each) => each.body());
  return (await Promise.all(bodies)).reduce((sum, body) => sum + body.length, 0);
};

describe('fonts', () => {
  it('draws rare forms of names in our fonts, each variation in its own shape', async () => {
    const sight = await desk.sit();
    const { page } = sight;
    await seeNames(sight);
    await write(page, 'ours', OURS.replace(' ', ''));
    await write(page, 'rest', REST);
    expect(await fontsOf(page, '#ours')).toEqual(['ours: BIZUDPGothic-Regular, 4']);
    expect(await fontsOf(page, '#rest')).toEqual(['ours: NotoSansJP-Regular, 1']);
    expect(await page.evaluate(`document.fonts.check("16px 'Tsunagi UD'", '${OURS}')`)).toBe(true);
    await write(page, 'base', '葛');
    await write(page, 'again', '葛');
    await write(page, 'variation', '葛\u{e0100}');
    expect(await pictureOf(page, 'again')).toBe(await pictureOf(page, 'base'));
    expect(await pictureOf(page, 'variation')).not.toBe(await pictureOf(page, 'base'));
    expectUnnamed(sight, '髙', REST);
  });

  it('draws headings in our bold', async () => {
    const sight = await desk.sit();
    await seeNames(sight);
    expect(await fontsOf(sight.page, 'h1')).toEqual([expect.stringMatching(/^ours: BIZUDPGothic-Bold, /)]);
    await expectCalm(sight);
  });

  it('brings at first two files and no more, from our own address', async () => {
    const sight = await desk.sit();
    const responses: Response[] = [];
    sight.page.on('response', (response) => responses.push(response));
    await sight.page.goto('/');
    await sight.page.getByLabel('ログインID').waitFor();
    await sight.page.evaluate('document.fonts.ready.then(() => null)');
    const bytes = await fontBytes(responses);
    process.stdout.write(`Fonts on first load: ${bytes} bytes\n`);
    expect(sight.requested.filter((url) => url.endsWith('.woff2'))).toHaveLength(2);
    expect(bytes).toBeLessThanOrEqual(240_000);
    await expectCalm(sight);
  });

  it('moves nothing when fonts arrive late', async () => {
    const sight = await desk.sit();
    const { page } = sight;
    await page.addInitScript(`window.moved = 0; new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.moved += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });`);
    await page.route('**/faces-*.css', async (route) => {
      const sheet = await (await route.fetch()).text();
      await route.fulfill({ contentType: 'text/css', body: sheet.replace(/local\('BIZ[^)]*'\),/g, '') });
    });
    let arrived = 0;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 2_000));
      await route.continue();
      arrived += 1;
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByLabel('ログインID').waitFor();
    expect(arrived).toBe(0);
    const kana = 'お知らせは ABC、123 です';
    const [early, same] = await page.evaluate<readonly unknown[]>(`(async () => {
      const sizes = () => ['kana', 'name'].map((id) => {
        const { width, height } = document.getElementById(id).getBoundingClientRect();
        return [Math.round(width), Math.round(height)];
      });
      document.body.insertAdjacentHTML('beforeend',
        '<p><span id="kana">${kana}</span></p><p><span id="name">${OURS.replace(' ', '')}</span></p>');
      const before = sizes();
      await document.fonts.ready;
      return [before, sizes()];
    })()`);
    expect(arrived).toBeGreaterThan(2);
    expect(same).toEqual(early);
    expect(await page.evaluate('window.moved')).toBe(0);
  });
});
