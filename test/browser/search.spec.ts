import { focusedOf } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, PHONE, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;
let region: SmallRegion;

async function admit(
  name: string,
  kana: string,
  birthDate: string,
  officeId: string | null,
): Promise<string> {
  const nurse = region.hospital.desk;
  const patientId = idOf(await nurse.post('/api/patients', { name, kana, birthDate }));
  const admittedOn = officeId === null ? '2026-10-20' : '2026-10-26';
  const admission = { patientId, admittedOn, route: 'emergency', ward: '4東' };
  const stayId = idOf(await nurse.post('/api/stays', admission));
  if (officeId !== null) await nurse.post(`/api/stays/${stayId}/care-manager`, { officeId });
  return stayId;
}

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await admit('髙橋 ハナ', 'タカハシ ハナ', '1935-04-05', region.office.id);
  await admit('高橋 一郎', 'タカハシ イチロウ', '1940-01-02', null);
  const ended = await admit('渡邉 トメ', 'ワタナベ トメ', '1938-05-12', null);
  const discharge = { dischargedOn: '2026-11-01', destination: 'home' };
  await region.hospital.desk.post(`/api/stays/${ended}/discharge`, discharge);
}, 120_000);
afterAll(() => desk.close());

describe('人を探す', () => {
  it('どの画面からでも / キーで探し、件数が告げられ、その入院へ進める', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    await page.getByRole('link', { name: /髙橋 ハナ/ }).waitFor();
    const effort = await measureEffort(page);
    await page.keyboard.press('/');
    expect(await focusedOf(page)).toContain('患者を探す');
    await page.keyboard.type('ﾀｶﾊｼ');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: '2件見つかりました。' }).waitFor();
    const hits = page.getByRole('region', { name: '見つかった入院' }).getByRole('link');
    expect(await hits.allTextContents()).toEqual([
      expect.stringContaining('髙橋 ハナ') as string,
      expect.stringContaining('高橋 一郎') as string,
    ]);
    expect([new URL(page.url()).pathname, new URL(page.url()).search]).toEqual(['/search', '']);
    await picture(page, 'liaison-search');
    await expectCalm(sight);
    await hits.first().click();
    await page.waitForURL(/\/stays\/[0-9a-f-]{36}$/);
    const taken = await effort();
    console.log(`人を探して入院を開く: ${JSON.stringify(taken)}`);
    await documentEffort('人を探して入院を開く', taken);
    expectUnnamed(sight, '髙橋', '高橋', 'タカハシ', 'ﾀｶﾊｼ');
  }, 60_000);

  it.each(['高橋 S10.4.5', '髙橋ハナ', 'たかはしはな', '3100405'])(
    '「%s」で一人に絞れる',
    async (typed) => {
      const { page } = await sitDown(desk, 'shimin', '/search');
      await page.getByRole('searchbox').fill(typed);
      await page.getByRole('searchbox').press('Enter');
      await page.getByRole('status').filter({ hasText: '1件見つかりました。' }).waitFor();
      expect(await focusedOf(page)).toContain('患者を探す');
      await page.getByRole('link', { name: /髙橋 ハナ/ }).waitFor();
    },
    60_000,
  );

  it('入院中だけに絞れ、見つからないときは次の手が示される', async () => {
    const sight = await sitDown(desk, 'shimin', '/search');
    const { page } = sight;
    await page.getByRole('searchbox').fill('渡辺');
    await page.getByRole('button', { name: '探す' }).click();
    await page.getByText('2026年10月20日(火)〜2026年11月1日(日)').waitFor();
    await page.getByLabel('入院中・予定').check();
    await page.getByText('見つかりません。').waitFor();
    await page.getByText('終了した入院も探すときは、「すべて」を選んでください。').waitFor();
    await expectCalm(sight);
    await page.getByRole('link', { name: '入院を登録する' }).click();
    await page.getByRole('heading', { name: '入院を登録する' }).waitFor();
  }, 60_000);

  it('事業所には、担当の方の入院だけが見つかる', async () => {
    const sight = await sitDown(desk, 'umineko', '/search', PHONE);
    const { page } = sight;
    await page.getByRole('searchbox').fill('高橋');
    await page.getByRole('button', { name: '探す' }).click();
    await page.getByRole('status').filter({ hasText: '1件見つかりました。' }).waitFor();
    await page.getByText('汐凪市立病院').waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('サインアウトすると、探した言葉は残らず、圏域の調整役には探す欄がない', async () => {
    const { page } = await sitDown(desk, 'shimin', '/search');
    await page.getByRole('searchbox').fill('高橋');
    await page.getByRole('button', { name: '探す' }).click();
    await page.getByText('2件見つかりました。').waitFor();
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByLabel('ログインID').fill('kanri');
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('button', { name: 'サインアウト' }).waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
  }, 60_000);

  it('/ キーは、使わないようにでき、この端末で続く', async () => {
    const { page } = await sitDown(desk, 'shimin', '/search');
    await page.getByLabel('/ キーを押すと').uncheck();
    await page.goto('/stays');
    await page.getByRole('heading', { name: '入院中の方' }).waitFor();
    await page.keyboard.press('/');
    expect(await focusedOf(page)).not.toContain('患者を探す');
    await page.goto('/search');
    await page.getByLabel('/ キーを押すと').check();
    await page.locator('body').click({ position: { x: 5, y: 400 } });
    await page.keyboard.press('/');
    expect(await focusedOf(page)).toContain('患者を探す');
  }, 60_000);

  it('文字を入れている間の / は文字のまま、400%の拡大でもはみ出さない', async () => {
    const sight = await sitDown(desk, 'shimin', '/search', ZOOMED);
    const { page } = sight;
    await page.getByRole('searchbox').fill('1935');
    await page.getByRole('searchbox').press('/');
    expect(await page.getByRole('searchbox').inputValue()).toBe('1935/');
    await page.getByRole('searchbox').fill('高橋');
    await page.getByRole('searchbox').press('Enter');
    await page.getByText('2件見つかりました。').waitFor();
    await expectCalm(sight);
  }, 60_000);
});
