import type { Page } from 'playwright-core';
import { tabTo } from '../support/accessible.js';
import { expectCalm } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;
let region: SmallRegion;

async function sitDown(path: string, viewport = DESKTOP, login = 'umineko-kanri'): Promise<Sight> {
  const sight = await desk.sit(viewport);
  const { page } = sight;
  await page.goto(path);
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByRole('button', { name: 'サインアウト' }).waitFor();
  await page.getByRole('heading', { level: 1 }).waitFor();
  return sight;
}

const open = async (page: Page, ...names: readonly string[]): Promise<void> => {
  for (const name of names) await page.getByRole('link', { name }).click();
};

const invitationsOf = (client: SmallRegion['coordinator']) =>
  client.get<{ invitations: readonly { recipient: string | null }[] }>('/api/invitations');
const organisation = () =>
  region.office.administrator.get<{
    tel: string | null;
    hours: readonly {
      effectiveFrom: string;
      weekly: readonly unknown[];
      yearlyClosures: readonly unknown[];
    }[];
    closures: readonly { from: string; to: string }[];
  }>(`/api/organisations/${region.office.id}`);

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
}, 120_000);
afterAll(() => desk.close());

describe('職員と招待', () => {
  it('招待リンクを作り、渡し方とともに一度だけ見せ、本人が使い始める', async () => {
    const sight = await sitDown('/');
    const { page } = sight;
    const effort = await measureEffort(page);
    await open(page, '組織の設定', '職員と招待');
    await page.getByLabel('だれに渡すか').fill('及川さん');
    await page.getByRole('button', { name: '招待リンクを作る' }).click();
    const link = await page.getByLabel('招待リンク', { exact: true }).inputValue();
    await documentEffort('職員を招待する', await effort());
    await page.getByText('このリンクが表示されるのは、いまだけです').waitFor();
    await page.getByText('及川さん').waitFor();
    await expectCalm(sight);
    await picture(page, 'administrator-invite');
    expect(sight.requested.filter((url) => url.includes(link.split('#')[1] ?? '-'))).toEqual([]);
    await page.getByRole('button', { name: '控えたので閉じる' }).click();
    expect(await page.getByLabel('招待リンク', { exact: true }).count()).toBe(0);

    const other = await desk.sit(PHONE);
    await other.page.goto(link);
    await other.page.getByLabel('氏名').fill('及川 渚');
    await other.page.getByLabel('ログインID').fill('oikawa');
    await other.page.getByLabel('パスワード').fill(PASSWORD);
    await other.page.getByRole('button', { name: '登録してサインインする' }).click();
    await other.page.getByText('及川 渚').waitFor();
    await expectCalm(other);
  }, 90_000);

  it('使われていない招待を新しいリンクにし、取り消す', async () => {
    await region.office.administrator.post('/api/invitations', {
      role: 'careManager',
      recipient: '菅原さん',
    });
    const { page } = await sitDown('/organisation/people');
    await page.getByRole('button', { name: '菅原さんへの招待を新しいリンクにする' }).click();
    await page.getByRole('heading', { name: '招待リンクができました' }).waitFor();
    await page.getByRole('button', { name: '菅原さんへの招待を取り消す' }).click();
    await page.getByText('招待を取り消しました').waitFor();
    expect(await page.getByRole('heading', { name: '招待リンクができました' }).count()).toBe(0);
    const { body } = await invitationsOf(region.office.administrator);
    expect(body.invitations.map(({ recipient }) => recipient)).not.toContain('菅原さん');
  }, 60_000);

  it('役割を変え、退職は何が起きるかを確かめてから記録する', async () => {
    const sight = await sitDown('/organisation/people', DESKTOP, 'hamayu-kanri');
    const { page } = sight;
    await page.getByRole('button', { name: '菅原 実の役割を変える' }).click();
    await page.getByText('まちがえたときは、もう一度変えて元に戻せます').waitFor();
    await expectCalm(sight);
    await page.getByRole('dialog').getByRole('radio', { name: '管理者' }).check();
    await page.getByRole('button', { name: 'この役割に変える' }).click();
    await page.getByText('菅原 実さんの役割を「管理者」に変えました').waitFor();
    await page.getByRole('button', { name: '菅原 実の退職を記録する' }).click();
    await page.getByText('このログインIDではもうサインインできません').waitFor();
    await expectCalm(sight);
    await picture(page, 'administrator-leaving');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '菅原 実の退職を記録する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '退職を記録する' }).click();
    await page.getByText('菅原 実さんの退職を記録しました').waitFor();
    await page.getByText('退職した人(1人)').click();
    await page.getByText('菅原 実(管理者)').waitFor();
  }, 60_000);

  it('最後の管理者の退職は、どうすればよいかを添えて断る', async () => {
    const { page } = await sitDown('/organisation/people', PHONE, 'minato-kanri');
    await page.getByRole('button', { name: '管理 太郎の退職を記録する' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '退職を記録する' }).click();
    await page.getByText('先に別の人を管理者にしてから').waitFor();
  }, 60_000);
});

describe('営業日・営業時間', () => {
  it('言われたとおりの書き方で入れ、まちがいは欄ごとに示し、登録した内容がすぐ見える', async () => {
    const sight = await sitDown('/organisation/hours');
    const { page } = sight;
    await page.getByRole('textbox', { name: 'いつから' }).fill('R8.12.1');
    await page.getByLabel('月曜日の始まり').fill('9時');
    await page.getByLabel('金曜日の終わり').fill('朝');
    await page.getByRole('checkbox', { name: '土曜日' }).check();
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await page.getByRole('heading', { name: '入力を確かめてください' }).waitFor();
    await page.getByRole('link', { name: '土曜日の時刻を 8:30 のように入れてください。' }).click();
    await page.keyboard.type('830');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1200');
    await page.getByLabel('金曜日の終わり').fill('17:30');
    await expectCalm(sight);
    await page.getByRole('button', { name: 'この内容で登録する' }).click();
    await page.getByText('2026年(令和8年)12月1日(火)からの営業日・営業時間を登録しました').waitFor();
    await page
      .getByRole('region', { name: /いまの営業日/ })
      .getByText('8:30〜12:00')
      .waitFor();
    await picture(page, 'administrator-hours');
    const { body } = await organisation();
    expect(body.hours[0]).toMatchObject({
      effectiveFrom: '2026-12-01',
      weekly: [null, { opensAt: '09:00' }, {}, {}, {}, { closesAt: '17:30' }, { closesAt: '12:00' }],
      yearlyClosures: [{ from: '12-29', to: '01-03' }],
    });
  }, 60_000);

  it.each([PHONE, ZOOMED])(
    '幅 $width でも使え、書きかけで離れるときは確かめる',
    async (size) => {
      const sight = await sitDown('/organisation/hours', size);
      const { page } = sight;
      await page.getByLabel('月曜日の始まり').fill('10');
      await expectCalm(sight);
      await page.getByRole('link', { name: '組織の設定へ戻る' }).click();
      await page.getByRole('button', { name: 'この画面に残る' }).click();
      expect(await page.getByLabel('月曜日の始まり').inputValue()).toBe('10');
    },
    60_000,
  );
});

describe('臨時休業', () => {
  it('日付だけで登録し、一覧で取り消せる', async () => {
    const sight = await sitDown('/');
    const { page } = sight;
    const effort = await measureEffort(page);
    await open(page, '組織の設定', '臨時休業');
    await page.getByRole('textbox', { name: '休みの始まり' }).fill('12/24');
    await page.getByRole('button', { name: 'この休みを登録する' }).click();
    await page.getByText('2026年12月24日(木)を休みにしました').waitFor();
    await documentEffort('臨時休業を登録する', await effort());
    await expectCalm(sight);
    await picture(page, 'administrator-closures');
    expect((await organisation()).body.closures).toMatchObject([{ from: '2026-12-24', to: '2026-12-24' }]);
    await page.getByRole('button', { name: '2026年12月24日(木)の休みを取り消す' }).click();
    await page.getByText('2026年12月24日(木)の休みを取り消しました').waitFor();
    expect((await organisation()).body.closures).toEqual([]);
  }, 60_000);

  it('キーボードだけで登録でき、逆さまの日付は直し方を示す', async () => {
    const { page } = await sitDown('/organisation/closures');
    await tabTo(page, '休みの始まり');
    await page.keyboard.type('12/26');
    await tabTo(page, '休みの終わり');
    await page.keyboard.type('12/25');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    await page.getByRole('textbox', { name: '休みの終わり' }).fill('12/27');
    await page.keyboard.press('Enter');
    await page.getByText('2026年12月26日(土)〜2026年12月27日(日)を休みにしました').waitFor();
  }, 60_000);
});

describe('連絡先', () => {
  it('全角で入れた電話番号を、半角で残す', async () => {
    const sight = await sitDown('/organisation');
    const { page } = sight;
    await page.getByLabel('電話番号').fill('0226−00ー0001');
    await page.getByRole('button', { name: '名称と連絡先を保存する' }).click();
    await page.getByText('保存しました').waitFor();
    expect((await organisation()).body.tel).toBe('0226-00-0001');
    await expectCalm(sight);
    await picture(page, 'administrator-organisation');
  }, 60_000);

  it('管理者でない人のメニューには、組織の設定がない', async () => {
    const { page } = await sitDown('/', DESKTOP, 'umineko');
    expect(await page.getByRole('link', { name: '組織の設定' }).count()).toBe(0);
  }, 60_000);
});
