import type { StayResponse } from '@tsunagi/contracts';
import type { Page } from 'playwright-core';
import { tabTo } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const NAME = '髙橋 ハナ';

let desk: Desk;
let region: SmallRegion;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
}, 120_000);
afterAll(() => desk.close());

async function aStay(part: object = { admittedOn: '2026-10-26', route: 'emergency' }): Promise<string> {
  const nurse = region.hospital.desk;
  const patientId = idOf(await nurse.post('/api/patients', { name: NAME, kana: 'タカハシ ハナ' }));
  return idOf(await nurse.post('/api/stays', { patientId, ward: '4東', ...part }));
}

const stayNow = async (stayId: string): Promise<StayResponse> =>
  (await region.hospital.desk.get<StayResponse>(`/api/stays/${stayId}`)).body;

async function atAct(stayId: string, act: string, viewport = DESKTOP): Promise<Sight> {
  const sight = await sitDown(desk, 'shimin', `/stays/${stayId}/${act}`, viewport);
  await sight.page.getByText(NAME).waitFor();
  return sight;
}

/** Sends, and is back at the stay. */
async function record(page: Page, stayId: string, button: string): Promise<StayResponse> {
  await page.getByRole('button', { name: button }).click();
  await page.waitForURL(new RegExp(`/stays/${stayId}$`));
  return stayNow(stayId);
}

describe('担当の介護支援専門員', () => {
  it('事業所を名称の一部から、キーボードだけで選んで記録し、別の事業所に替えられる', async () => {
    const stayId = await aStay();
    const sight = await atAct(stayId, 'care-manager');
    const { page } = sight;
    await tabTo(page, '担当の事業所・センター');
    await page.keyboard.type('うみ');
    await page.getByRole('option', { name: 'うみねこ居宅介護支援事業所' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('小野寺 千春');
    await picture(page, 'liaison-care-manager');
    await expectCalm(sight);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/stays/${stayId}$`));
    expect((await stayNow(stayId)).stay).toMatchObject({
      officeName: 'うみねこ居宅介護支援事業所',
      careManagerName: '小野寺 千春',
    });
    await page.goto(`/stays/${stayId}/care-manager`);
    await page.getByText('うみねこ居宅介護支援事業所 小野寺 千春').waitFor();
    await page.getByRole('combobox', { name: '担当の事業所' }).fill('はまゆう');
    await page.getByRole('option', { name: 'はまゆう' }).click();
    const { stay } = await record(page, stayId, '担当を記録する');
    expect([stay.officeName, stay.careManagerName]).toEqual(['はまゆう居宅介護支援事業所', null]);
    expectUnnamed(sight, '髙橋', '小野寺');
  }, 60_000);

  it('選ばずに送ると、候補から選ぶように示される', async () => {
    const { page } = await atAct(await aStay(), 'care-manager');
    await page.getByRole('combobox', { name: '担当の事業所' }).fill('どこか');
    await page.getByText('見つかりません。別の言葉で探してください。').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '担当を記録する' }).click();
    await page.getByRole('link', { name: '候補から選んでください' }).waitFor();
  }, 60_000);

  it('いないことを、住所地の地域包括支援センターとともに記録できる', async () => {
    const stayId = await aStay();
    const { page } = await atAct(stayId, 'no-care-manager', PHONE);
    await page.getByRole('combobox', { name: '地域包括支援センター' }).fill('汐凪');
    await page.getByRole('option', { name: '汐凪地域包括支援センター' }).click();
    const { stay, communitySupportCenterId } = await record(page, stayId, '担当者なしと記録する');
    expect([stay.careManagerStatus, communitySupportCenterId]).toEqual(['none', region.supportCenter.id]);
  }, 60_000);
});

describe('退院調整の要否', () => {
  it('基準も理由もない「必要」は示して止め、基準を選ぶと記録できる', async () => {
    const stayId = await aStay();
    const sight = await atAct(stayId, 'coordination-judgement');
    const { page } = sight;
    await page.getByLabel('必要', { exact: true }).check();
    await page.getByRole('button', { name: '判定を記録する' }).click();
    await page.getByRole('link', { name: '当てはまる基準を選ぶか、理由を書いてください' }).waitFor();
    await page.getByLabel('食事に介助が要る').check();
    await expectCalm(sight);
    const { coordination } = await record(page, stayId, '判定を記録する');
    expect(coordination).toMatchObject({
      needed: true,
      criteria: ['helpWithEating'],
      judgedOn: '2026-11-02',
    });
  }, 60_000);
});

describe('入院の訂正と取消', () => {
  it('変えたところだけが送られ、病棟の移動も記録できる', async () => {
    const stayId = await aStay({ admittedOn: '2026-10-26', route: 'emergency', room: '401', cause: '肺炎' });
    const sight = await atAct(stayId, 'admission-correction');
    const { page } = sight;
    await page.getByRole('button', { name: '訂正する' }).click();
    await page.getByRole('link', { name: '変わったところがありません' }).waitFor();
    await page.getByLabel('病棟').fill('5西');
    await page.getByLabel('病室').fill('');
    await page.getByLabel('入院時刻').fill('9:05');
    await expectCalm(sight);
    const sent = page.waitForRequest((request) => request.url().endsWith('/admission-correction'));
    const { stay, admission } = await record(page, stayId, '訂正する');
    expect((await sent).postDataJSON()).toEqual({
      ...{ ward: '5西', room: null, admittedOn: '2026-10-26', admittedAt: '2026-10-26T00:05:00.000Z' },
    });
    expect([stay.ward, stay.room, admission.cause]).toEqual(['5西', null, '肺炎']);
  }, 60_000);

  it('ほかの人が先に直していたら、上書きせずに知らせ、もう一度送ると記録できる', async () => {
    const stayId = await aStay();
    const { page } = await atAct(stayId, 'admission-correction');
    await page.getByLabel('診療科').fill('内科');
    await region.hospital.desk.post(`/api/stays/${stayId}/admission-correction`, { ward: '3西' });
    await page.getByRole('button', { name: '訂正する' }).click();
    await page.getByRole('alert').waitFor();
    expect((await stayNow(stayId)).stay).toMatchObject({ ward: '3西', department: null });
    await page.getByText('3西・入院中').waitFor();
    await page.getByLabel('病棟').fill('3西');
    const { stay } = await record(page, stayId, '訂正する');
    expect(stay).toMatchObject({ ward: '3西', department: '内科' });
  }, 60_000);

  it('理由を書いて取り消せる。理由がないと止まる', async () => {
    const stayId = await aStay();
    const { page } = await atAct(stayId, 'admission-cancellation');
    await page.getByText('取り消した入院は、元に戻せません。').waitFor();
    await page.getByRole('button', { name: '入院を取り消す' }).click();
    await page.getByRole('link', { name: '理由を書いてください。' }).waitFor();
    await page.getByLabel('理由').fill('登録まちがい');
    expect((await record(page, stayId, '入院を取り消す')).stay.status).toBe('cancelled');
    await page.goto(`/stays/${stayId}/discharge`);
    await page.getByText('この入院は「入院取消」になっているため、この記録はできません。').waitFor();
  }, 60_000);

  it('予定していた入院が始まったことを記録できる', async () => {
    const stayId = await aStay({ plannedOn: '2026-11-01', attendingPhysician: '菅原 医師' });
    const { page } = await atAct(stayId, 'admission', PHONE);
    expect(await page.getByLabel('主治医').inputValue()).toBe('菅原 医師');
    await page.getByLabel('予定入院').check();
    await page.getByLabel('病室').fill('412');
    const { stay } = await record(page, stayId, '入院したと記録する');
    expect(stay).toMatchObject({ status: 'admitted', admittedOn: '2026-11-01', ward: '4東', room: '412' });
  }, 60_000);
});

describe('退院・転院・死亡', () => {
  it.each([
    ['discharge', '退院を記録する', 'discharged', { choose: '自宅' }],
    ['hospital-transfer', '転院を記録する', 'transferred', { hospital: '港町病院' }],
    ['death', '死亡退院を記録する', 'died', { day: '11/1' }],
  ] as const)(
    '%sを記録し、取り消して入院中に戻せる',
    async (act, button, status, what) => {
      const stayId = await aStay();
      const sight = await atAct(stayId, act, ZOOMED);
      const { page } = sight;
      if ('choose' in what) await page.getByLabel(what.choose).check();
      if ('day' in what) await page.getByLabel('亡くなった日', { exact: false }).first().fill(what.day);
      if ('hospital' in what) {
        await page.getByRole('combobox', { name: '転院先' }).fill('みなと');
        await page.getByRole('combobox', { name: '転院先' }).fill(what.hospital);
        await page.getByRole('option', { name: what.hospital }).click();
      }
      await expectCalm(sight);
      expect((await record(page, stayId, button)).stay.status).toBe(status);
      await page.goto(`/stays/${stayId}/discharge-cancellation`);
      await page.getByLabel('理由').fill('別の方の記録でした');
      expect((await record(page, stayId, '退院の記録を取り消す')).stay.status).toBe('admitted');
    },
    60_000,
  );

  it('まだ来ていない日と、入院日より前の日は止める', async () => {
    const { page } = await atAct(await aStay(), 'discharge');
    await page.getByLabel('自宅').check();
    for (const [day, words] of [
      ['11/3', 'まだ来ていない日です。'],
      ['10/25', '入院日より前の日です。'],
    ] as const) {
      await page.getByLabel('退院日', { exact: false }).first().fill(day);
      await page.getByRole('button', { name: '退院を記録する' }).click();
      await page.getByRole('link', { name: words }).waitFor();
    }
  }, 60_000);

  it('事業所の方には、病院が記録するものだと示される', async () => {
    const stayId = await aStay();
    await region.hospital.desk.post(`/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
    const { page } = await sitDown(desk, 'umineko', `/stays/${stayId}/discharge`);
    await page.getByText('病院の地域医療連携室と病棟の方が行います。').waitFor();
    expect(await page.getByRole('button', { name: '退院を記録する' }).count()).toBe(0);
  }, 60_000);
});
