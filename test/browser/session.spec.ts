import { expectCalm } from '../support/calm.js';
import { focusedOf } from '../support/accessible.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { aSmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;

async function signIn({ page }: Sight, login: string): Promise<void> {
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByRole('button', { name: 'サインアウト' }).waitFor();
}

async function sitDown(login: string, viewport = DESKTOP): Promise<Sight> {
  const sight = await desk.sit(viewport);
  await sight.page.goto('/');
  await signIn(sight, login);
  return sight;
}

beforeAll(async () => {
  desk = await Desk.open();
  await aSmallRegion(desk.api);
}, 120_000);
afterAll(() => desk.close());

describe('サインイン', () => {
  it('空の欄と違うパスワードは、何をすればよいかを伝え、入れた文字を見て直せる', async () => {
    const sight = await desk.sit(PHONE);
    const { page } = sight;
    await page.goto('/');
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('link', { name: 'ログインIDを入れてください。' }).waitFor();
    await expectCalm(sight);
    await page.getByLabel('ログインID').fill('shimin');
    await page.getByLabel('パスワード').fill('wrong');
    await page.getByRole('checkbox', { name: '入力した文字を表示する' }).check();
    expect(await page.getByLabel('パスワード').getAttribute('type')).toBe('text');
    await page.keyboard.press('Enter');
    await page.getByText('全角になっていないか').waitFor();
    expect(await page.getByLabel('パスワード').inputValue()).toBe('wrong');
  }, 60_000);

  it('全角で打ったログインIDでも、貼り付けたパスワードでも入れる', async () => {
    const sight = await desk.sit();
    const { page } = sight;
    await page.goto('/');
    await page.getByLabel('ログインID').fill('shimin');
    await page.getByLabel('パスワード').focus();
    await page.keyboard.insertText(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByText('三浦 澪').waitFor();
  }, 60_000);
});

describe('だれがサインインしているか', () => {
  it.each([DESKTOP, PHONE, ZOOMED])(
    '幅 $width で、氏名・組織・役割がどの画面にも出る',
    async (size) => {
      const sight = await sitDown('shimin', size);
      const who = sight.page.getByRole('group', { name: 'サインインしている人' });
      expect((await who.innerText()).replaceAll(/\s+/g, ' ')).toContain(
        '三浦 澪 汐凪市立病院・地域医療連携室',
      );
      await expectCalm(sight);
    },
    60_000,
  );

  it('共用のパソコンで交代すると、次の人がすぐ打て、前の人の画面は残らない', async () => {
    const sight = await sitDown('shimin');
    const { page } = sight;
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByRole('heading', { name: 'サインイン' }).waitFor();
    expect(await focusedOf(page)).toContain('ログインID');
    await signIn(sight, 'shimin-kanri');
    await page.getByText('管理 太郎').waitFor();
    expect(await page.getByText('三浦 澪').count()).toBe(0);
  }, 60_000);
});

describe('操作がないとき', () => {
  async function leaveAlone(login: string, minutes: number): Promise<Sight> {
    const sight = await desk.sit();
    await sight.page.clock.install();
    await sight.page.goto('/');
    await signIn(sight, login);
    await sight.page.clock.runFor(minutes * 60_000 + 6_000);
    return sight;
  }

  it('無効になる5分前に知らせ、続けて使える', async () => {
    const sight = await leaveAlone('umineko', 25);
    const { page } = sight;
    await page.getByRole('dialog', { name: 'まもなくサインアウトします' }).waitFor();
    await page.getByText('あと5分').waitFor();
    await expectCalm(sight);
    await page.getByRole('button', { name: '続けて使う' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.clock.runFor(10 * 60_000);
    expect(await page.getByRole('dialog').count()).toBe(0);
  }, 60_000);

  it('そのままなら画面を隠してサインアウトし、同じ人は元の画面に戻れる', async () => {
    const sight = await leaveAlone('umineko', 30);
    const { page } = sight;
    await page.getByRole('dialog', { name: 'もう一度サインインしてください' }).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    expect((await page.request.get('/api/session')).status()).toBe(401);
    await page.getByLabel('ログインID').fill('umineko');
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  }, 60_000);
});

describe('使い方とアクセシビリティ', () => {
  it.each([DESKTOP, PHONE, ZOOMED])(
    '幅 $width で、サインインの前も後も同じ場所から開ける',
    async (size) => {
      const sight = await desk.sit(size);
      const { page } = sight;
      await page.goto('/');
      for (const [link, heading] of [
        ['使い方・問い合わせ', '使い方・問い合わせ'],
        ['アクセシビリティ', 'アクセシビリティ'],
      ] as const) {
        await page.getByRole('contentinfo').getByRole('link', { name: link }).click();
        await page.getByRole('heading', { level: 1, name: heading }).waitFor();
        await expectCalm(sight);
      }
      await page.getByText('JIS X 8341-3:2016 の適合レベルAAに配慮').waitFor();
      await page.goto('/');
      await signIn(sight, 'umineko');
      await page.getByRole('contentinfo').getByRole('link', { name: '使い方・問い合わせ' }).click();
      await page.getByText('退院の連絡に答える').waitFor();
      expect(await page.getByText('圏域の指標を見る').count()).toBe(0);
    },
    60_000,
  );
});
