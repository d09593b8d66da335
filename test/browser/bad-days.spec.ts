import { sitDown, enter, watchShifts } from '../support/at-desk.js';
import { focusedOf, tabTo } from '../support/accessible.js';
import { expectCalm } from '../support/calm.js';
import { Desk, DESKTOP, ZOOMED, type Sight } from '../support/desk.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  const { desk: nurse } = region.hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name: '菊田 浜子', kana: 'キクタ ハマコ' }));
  await nurse.post('/api/stays', {
    patientId,
    admittedOn: '2026-10-30',
    route: 'emergency',
    ward: '2階病棟',
  });
}, 120_000);
afterAll(() => desk.close());

const signOutElsewhere = ({ page }: Sight): Promise<void> => page.context().clearCookies();

describe('うまくいかない日にも、先へ進める', () => {
  it('有効期間が終わっても、同じ画面の上でサインインし直して続けられる', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await signOutElsewhere(sight);
    await page.getByRole('link', { name: '菊田 浜子' }).click();
    const dialog = page.getByRole('dialog', { name: 'もう一度サインインしてください' });
    await dialog.waitFor();
    await expectCalm(sight);
    await enter(sight, 'shimin');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /菊田 浜子/ }).waitFor();
  }, 60_000);

  it('別の方がサインインしたら、前の方の画面は残らない', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await signOutElsewhere(sight);
    await page.getByRole('link', { name: '菊田 浜子' }).click();
    await page.getByRole('dialog').waitFor();
    await enter(sight, 'umineko');
    await page.getByRole('heading', { level: 1, name: '受信箱' }).waitFor();
    expect(await page.getByText('菊田').count()).toBe(0);
  }, 60_000);

  it('サーバーにつながらない間はそう伝え、つながると自動で続ける', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await page.route('**/api/**', (route) => route.abort());
    await page.getByRole('link', { name: '菊田 浜子' }).click();
    await page.getByText('サーバーにつながりません。入力した内容はこの画面に残っています').waitFor();
    await expectCalm(sight);
    await page.unroute('**/api/**');
    await page.getByRole('heading', { level: 1, name: /菊田 浜子/ }).waitFor();
    await page.getByText('つながりしだい').waitFor({ state: 'detached' });
  }, 60_000);

  it('画面の部品がなくなっていたら、読み込み直す道を示す', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await page.route('**/assets/**', (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('link', { name: '受信箱' }).first().click();
    await page.getByRole('heading', { name: '新しい版に切り替わりました' }).waitFor();
    await page.unroute('**/assets/**');
    await page.getByRole('button', { name: 'ページを読み込み直す' }).click();
    await page.getByRole('heading', { level: 1, name: '受信箱' }).waitFor();
  }, 60_000);

  it('遅い回線でも、あとから届いた内容が画面をずらさない', async () => {
    const sight = await desk.sit(DESKTOP);
    const shifts = await watchShifts(sight);
    const { page } = sight;
    await page.route('**/api/**', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto('/stays');
    await enter(sight, 'shimin');
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    expect(await shifts()).toEqual([]);
  }, 60_000);
});

describe('キーボードと拡大', () => {
  it('最初のTabで本文へ進め、ページを移ると見出しに焦点が移る', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await page.reload();
    await page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('本文へ進む');
    await tabTo(page, '菊田 浜子');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /菊田 浜子/ }).waitFor();
    expect(await focusedOf(page)).toMatch(/^H1 /);
  }, 60_000);

  it.each(['/stays', '/inbox', '/watch'])(
    '400%%に拡大しても、%s は横にはみ出さない',
    async (path) => {
      const sight = await sitDown(desk, 'shimin', path, ZOOMED);
      await sight.page.getByRole('heading', { level: 1 }).waitFor();
      await expectCalm(sight);
    },
    60_000,
  );

  it('ハイコントラストでも読める', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    await sight.page.emulateMedia({ forcedColors: 'active' });
    await sight.page.getByRole('link', { name: '菊田 浜子' }).waitFor();
    await expectCalm(sight);
  }, 60_000);
});
