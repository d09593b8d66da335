import { Desk, DESKTOP, overflowOf, PHONE } from '../support/desk.js';

const PASSWORD = 'a long enough password';

describe('招待とサインイン', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  }, 120_000);
  afterAll(() => desk.close());

  it('最初の管理者は、リンクの番号をどこにも送らせずに登録し、入り直せる', async () => {
    const token = desk.api.app.firstAdministratorToken ?? '';
    const { page, requested, complaints } = await desk.sit();
    await page.goto(`/invitation#${token}`);
    await page.getByLabel('氏名').fill('畠山 進');
    await page.getByLabel('ログインID').fill('hatakeyama');
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: '登録してサインインする' }).click();
    await page.getByLabel('組織の名称').fill('気仙沼保健所');
    await page.getByRole('button', { name: '登録してサインインする' }).click();
    await page.getByRole('heading', { name: '圏域の指標' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');

    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByLabel('ログインID').fill('hatakeyama');
    await page.getByLabel('パスワード').fill('not the password');
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('パスワード').fill(PASSWORD);
    await page.getByRole('button', { name: 'サインインする' }).click();
    await page.getByText('圏域の調整役').waitFor();

    expect(complaints).toEqual([]);
    expect(token.length).toBeGreaterThan(20);
    expect(requested.filter((url) => url.split('#')[0]?.includes(token))).toEqual([]);
    expect(requested.filter((url) => !url.startsWith(desk.address))).toEqual([]);
  }, 60_000);

  it.each([DESKTOP, PHONE])(
    'デモの日付がどの画面にも出て、横にはみ出さない ($width×$height)',
    async (size) => {
      const { page } = await desk.sit(size);
      await page.goto('/');
      await page.getByText('この画面の今日: 2026年(令和8年)11月2日(月)').waitFor();
      await page.getByRole('heading', { name: 'サインイン' }).waitFor();
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    },
    60_000,
  );

  it('番号のないリンクは、何をすればよいかを伝える', async () => {
    const { page } = await desk.sit();
    await page.goto('/invitation');
    await page.getByText('届いたリンクをそのまま開いてください').waitFor();
  }, 60_000);
});
