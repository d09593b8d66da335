import type { FoundPatientsResponse, StayResponse } from '@tsunagi/contracts';
import type { Page, Route } from 'playwright-core';
import { focusedOf, tabTo } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, PHONE, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;
let region: SmallRegion;
let hana: string;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  const person = { name: '髙橋 ハナ', kana: 'タカハシ ハナ', birthDate: '1935-04-05' };
  hana = idOf(
    await region.hospital.desk.post('/api/patients', { ...person, hospitalPatientNumber: '0012345' }),
  );
}, 120_000);
afterAll(() => desk.close());

const stayAt = async (page: Page): Promise<StayResponse> => {
  await page.waitForURL(/\/stays\/[0-9a-f-]{36}$/);
  const path = new URL(page.url()).pathname;
  return (await region.hospital.desk.get<StayResponse>(`/api${path}`)).body;
};

const personsFor = async (query: string): Promise<FoundPatientsResponse['rows']> =>
  (await region.hospital.desk.post<FoundPatientsResponse>('/api/patients/search', { query })).body.rows;

const send = (page: Page): Promise<void> => page.getByRole('button', { name: '入院を登録する' }).click();

async function aNewPerson(page: Page, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '患者を探す' });
  await box.click();
  await box.pressSequentially(typed);
  await page.getByRole('option', { name: 'を新しい患者として登録する' }).click();
}

describe('入院を登録する', () => {
  it('登録のある方を、キーボードだけで、担当の事業所まで一度に登録できる', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays/new');
    const { page } = sight;
    await page.getByRole('heading', { name: '入院を登録する' }).waitFor();
    const effort = await measureEffort(page);
    const { keyboard } = page;
    await tabTo(page, '患者を探す');
    await keyboard.type('ﾀｶﾊｼ');
    await page.getByRole('option', { name: '髙橋 ハナ' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByText('タカハシ ハナ・昭和10年4月5日(91歳)・患者ID 0012345').waitFor();
    await tabTo(page, '予定入院');
    await keyboard.press('ArrowDown');
    await keyboard.press('Tab');
    await keyboard.type('4東');
    await tabTo(page, 'まだ確認していない');
    await keyboard.press('ArrowUp');
    await tabTo(page, '担当の事業所・センター');
    await keyboard.type('うみ');
    await page.getByRole('option', { name: 'うみねこ居宅介護支援事業所' }).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByText('→ うみねこ居宅介護支援事業所').waitFor();
    await picture(page, 'liaison-admission');
    await expectCalm(sight);
    await keyboard.press('Enter');
    const { stay } = await stayAt(page);
    expect(stay).toMatchObject({
      name: '髙橋 ハナ',
      ward: '4東',
      admittedOn: '2026-11-02',
      status: 'admitted',
    });
    expect(stay.officeName).toBe('うみねこ居宅介護支援事業所');
    const taken = await effort();
    console.log(`入院の登録(キーボード): ${JSON.stringify(taken)}`);
    expect(taken.seconds).toBeLessThan(60);
    await documentEffort('入院を登録する', taken);
    expectUnnamed(sight, '髙橋', 'タカハシ', 'ﾀｶﾊｼ');
  }, 60_000);

  it('新しい方は、入れたとおりの字で、フリガナと生年月日は整えて登録される', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await aNewPerson(page, '﨑山 惠');
    expect(await page.getByLabel('氏名').inputValue()).toBe('﨑山 惠');
    expect(await focusedOf(page)).toContain('フリガナ');
    await page.getByLabel('フリガナ').fill('さきやま めぐみ');
    await page.getByLabel('生年月日').fill('昭和10年4月5日');
    await page.getByText('→ 1935年(昭和10年)4月5日').waitFor();
    await page.getByLabel('患者ID').fill('0099001');
    await page.getByLabel('入院時刻').fill('1405');
    await page.getByLabel('緊急入院').check();
    await send(page);
    const { person, stay } = await stayAt(page);
    expect(person).toMatchObject({ name: '﨑山 惠', kana: 'サキヤマ メグミ', birthDate: '1935-04-05' });
    expect([person?.hospitalPatientNumber, stay.careManagerStatus]).toEqual(['0099001', 'unknown']);
    expect(stay.admittedAt).toBe('2026-11-02T05:05:00.000Z');
  }, 60_000);

  it('足りないことは一度に示され、そこへ進める', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays/new');
    const { page } = sight;
    await page.getByLabel('入院日', { exact: false }).first().fill('12/7');
    await page.getByLabel('分かっている').check();
    await send(page);
    const summary = page.getByRole('alert');
    await summary.waitFor();
    expect(await summary.getByRole('link').allTextContents()).toEqual([
      '患者を探して選ぶか、新しい患者として登録してください。',
      '入院日がまだ来ていません。日付を直すか、「これから入院する(予定)」を選んでください。',
      '入院経路を選んでください。',
      '担当の事業所・センターを、候補から選んでください。',
    ]);
    await summary.getByRole('link', { name: '入院経路' }).click();
    expect(await focusedOf(page)).toContain('予定入院');
    await expectCalm(sight);
  }, 60_000);

  it('すでに入院中の方は二重に登録できず、その入院へ進める', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await page.getByRole('combobox', { name: '患者を探す' }).fill('0012345');
    await page.getByRole('option', { name: '髙橋 ハナ' }).click();
    await page.getByText('11月2日(月)から入院中です(4東)。').waitFor();
    await page.getByLabel('緊急入院').check();
    await send(page);
    await page.getByRole('link', { name: 'この方は入院中です' }).waitFor();
    await page.getByRole('link', { name: 'その入院を開く' }).click();
    await page.getByRole('button', { name: '破棄して移動する' }).click();
    expect((await stayAt(page)).stay.patientId).toBe(hana);
  }, 60_000);

  it('同じ方らしい登録があると、登録する前に知らせる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await aNewPerson(page, '高橋 花');
    await page.getByLabel('フリガナ').fill('たかはし はな');
    await page.getByLabel('生年月日').fill('3100405');
    await page.getByText('似た方がすでに登録されています').waitFor();
    await page.getByRole('button', { name: '髙橋 ハナを選ぶ' }).click();
    await page.getByText('タカハシ ハナ・昭和10年4月5日(91歳)・患者ID 0012345').waitFor();
  }, 60_000);

  it('答えが届かなくても、送り直すと同じ入院ひとつになる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await aNewPerson(page, '菅原 イネ');
    await page.getByLabel('予定入院').check();
    let lost = 0;
    await page.route('**/api/stays', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort();
    });
    await send(page);
    await page.getByText('登録できたか確かめられませんでした').waitFor();
    expect(await page.getByLabel('病棟').isDisabled()).toBe(true);
    const { stay } = await stayAt(page);
    expect(stay.name).toBe('菅原 イネ');
    expect(lost).toBe(1);
    const found = await personsFor('菅原イネ');
    expect(found).toHaveLength(1);
    const open = await region.hospital.desk.post('/api/stays/search', { query: '菅原イネ' });
    expect(open.body['rows']).toHaveLength(1);
  }, 60_000);

  it('二度押しても、途中でサインインが切れても、入院はひとつだけ登録される', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await aNewPerson(page, '畠山 キク');
    await page.getByLabel('予定入院').check();
    await page.context().clearCookies();
    await page.getByRole('button', { name: '入院を登録する' }).dblclick();
    const again = page.getByRole('dialog');
    await again.getByLabel('ログインID').fill('shimin');
    await again.getByLabel('パスワード').fill(PASSWORD);
    await again.getByRole('button', { name: 'サインインする' }).click();
    expect((await stayAt(page)).stay.name).toBe('畠山 キク');
    expect(await personsFor('畠山キク')).toHaveLength(1);
    const open = await region.hospital.desk.post('/api/stays/search', { query: '畠山キク' });
    expect(open.body['rows']).toHaveLength(1);
  }, 60_000);

  it('事業所の方には、病院が登録するものだと示される', async () => {
    const { page } = await sitDown(desk, 'umineko', '/stays/new');
    await page.getByText('入院の登録は、病院の地域医療連携室と病棟の方が行います。').waitFor();
  }, 60_000);

  it('入院は登録できたのに担当が断られたときは、担当だけをやり直せる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/stays/new');
    await aNewPerson(page, '千葉 ツネ');
    await page.getByLabel('予定入院').check();
    await page.getByLabel('担当はいない').check();
    const refuse = async (route: Route): Promise<void> =>
      route.fulfill({ status: 409, json: { status: 409, detail: 'いまは登録できません。' } });
    await page.route('**/no-care-manager', refuse);
    await send(page);
    await page.getByText('入院は登録できました。担当の登録だけが残っています。').waitFor();
    await page.unroute('**/no-care-manager');
    await page.getByRole('button', { name: '担当の事業所を登録する' }).click();
    expect((await stayAt(page)).stay).toMatchObject({ name: '千葉 ツネ', careManagerStatus: 'none' });
    expect(await personsFor('千葉ツネ')).toHaveLength(1);
  }, 60_000);

  it.each([
    ['携帯電話', PHONE],
    ['400%の拡大', ZOOMED],
  ])(
    '%sでも予定の入院を登録でき、はみ出さない',
    async (name, viewport) => {
      const sight = await sitDown(desk, 'shimin', '/stays/new', viewport);
      const { page } = sight;
      await aNewPerson(page, `三浦 ${name}`);
      await page.getByLabel('これから入院する(予定)').check();
      await page.getByLabel('入院予定日', { exact: false }).first().fill('12/1');
      await expectCalm(sight);
      await send(page);
      expect((await stayAt(page)).stay).toMatchObject({ status: 'planned', plannedOn: '2026-12-01' });
    },
    60_000,
  );
});
