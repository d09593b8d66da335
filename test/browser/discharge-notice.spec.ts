import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { focusedOf, tabTo } from '../support/accessible.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight, ZOOMED } from '../support/desk.js';
import { documentEffort, measureEffort } from '../support/effort.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, factsOf, idOf, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

const NAME = '髙橋 𠮷太郎';

let desk: Desk;
let region: SmallRegion;
let stayId: string;

async function signIn({ page }: Sight, login: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByRole('button', { name: 'サインアウト' }).waitFor();
}

async function admit(name: string): Promise<string> {
  const { desk: nurse } = region.hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name, kana: 'タカハシ ヨシタロウ' }));
  const admission = { patientId, admittedOn: '2026-10-26', route: 'emergency', ward: '3階東病棟' };
  const id = idOf(await nurse.post('/api/stays', admission));
  await nurse.post(`/api/stays/${id}/care-manager`, {
    ...{ officeId: region.office.id, careManagerName: '小野寺 千春' },
  });
  await desk.api.app.nest.get(Reactions).settled();
  return id;
}

const eventsOf = async (id: string): Promise<readonly string[]> =>
  (await factsOf(desk.api, `dischargeNotice-${id}`)).map(({ type }) => type);

async function sitAt(viewport = DESKTOP): Promise<Sight> {
  const sight = await desk.sit(viewport);
  await signIn(sight, 'shimin');
  return sight;
}

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await region.office.administrator.post(`/api/organisations/${region.office.id}/profile`, {
    ...{ name: 'うみねこ居宅介護支援事業所', tel: '0226-00-1234', fax: '0226-00-1235' },
  });
  stayId = await admit(NAME);
}, 120_000);
afterAll(() => desk.close());

describe('退院予定日を決めて、事業所に伝える', () => {
  it('日を入れるあいだ準備日数が見え、足りる最初の日を一押しで選び、確かめて伝える', async () => {
    const sight = await sitAt();
    const { page } = sight;
    await page.goto(`/stays/${stayId}`);
    await page.getByRole('link', { name: '退院の見込みか予定日を決める' }).click();
    const effort = await measureEffort(page);
    const ahead = page.getByRole('region', { name: '準備の日数' });
    await page.getByRole('textbox', { name: '退院予定日' }).fill('11/5');
    await ahead.getByText('不足', { exact: true }).waitFor();
    await ahead.getByText('数えない日: 11月3日(火) 祝日(文化の日)').waitFor();
    await page.evaluate('window.scrollTo(0, 320)');
    await picture(page, 'liaison-choose-date');
    await expectCalm(sight);
    await page.getByRole('button', { name: '足りる最初の日 11月10日(火) にする' }).click();
    await ahead.getByText('足りている', { exact: true }).waitFor();
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByRole('link', { name: /同意のとり方を選んでください/ }).click();
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.getByLabel('添える文').fill('歩行器で退院の見込みです');
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('予定 11月10日(火)').waitFor();
    await page.getByText('うみねこ居宅介護支援事業所', { exact: true }).waitFor();
    await picture(page, 'liaison-announce');
    await expectCalm(sight);
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByText('記録しました', { exact: true }).waitFor();
    await documentEffort('退院予定日を決めて、事業所に伝える', await effort());
    await expectCalm(sight);
    expect(await eventsOf(stayId)).toEqual(['DischargeExpected', 'ExpectedDischargeAnnounced']);
    expectUnnamed(sight, '髙橋');
  }, 120_000);

  it('FAXでは番号を大きく示し、確かめるまで記録しない。動かす理由も残る', async () => {
    const sight = await sitAt(PHONE);
    const { page } = sight;
    await page.goto(`/stays/${stayId}/discharge-notice`);
    await page.getByRole('textbox', { name: '退院予定日' }).fill('11月12日');
    await page.getByLabel('予定日が動いた理由').fill('発熱のため');
    await page.getByLabel('手段').selectOption('fax');
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('FAX 0226-00-1235').waitFor();
    await page.getByText('つなぎは電話もFAXも発信しません').waitFor();
    await page.evaluate('window.scrollTo(0, 560)');
    await picture(page, 'liaison-announce-fax');
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByRole('alert').waitFor();
    await expectCalm(sight);
    await page.getByRole('checkbox', { name: /この番号で送りました/ }).check();
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByText('記録しました', { exact: true }).waitFor();
    expect((await eventsOf(stayId)).slice(2)).toEqual([
      'ExpectedDischargeMoved',
      'ExpectedDischargeAnnounced',
    ]);
  }, 120_000);

  it('受領を電話で確かめて記録し、予定を取り消すと、電話で伝える先が示される', async () => {
    const sight = await sitAt();
    const { page } = sight;
    await page.goto(`/stays/${stayId}`);
    await page
      .getByRole('button', { name: /^受領を記録/ })
      .first()
      .click();
    await page.getByLabel('確かめた相手').fill('事務の佐藤さん');
    await page.getByRole('dialog').getByRole('button', { name: '受領を記録' }).click();
    await page.getByText(/確かめた相手 事務の佐藤さん/).waitFor();
    await expectCalm(sight);
    await page.getByText('記録・訂正').click();
    await page.getByRole('link', { name: '退院の予定を取り消す' }).click();
    await page.getByLabel('取り消す理由').fill('状態が変わったため');
    await page.getByText('電話 0226-00-1234').waitFor();
    await expectCalm(sight);
    await page.getByRole('button', { name: '予定を取り消す' }).click();
    await page.getByText('予定を取り消しました。').waitFor();
    expect((await eventsOf(stayId)).slice(4)).toEqual([
      'AnnouncementReceiptConfirmed',
      'ExpectedDischargeWithdrawn',
    ]);
  }, 120_000);
});

describe('キーボードだけで', () => {
  it('日を入れ、相手と同意を選び、確かめて伝えられる', async () => {
    const id = await admit('小山 トメ');
    const sight = await sitAt(ZOOMED);
    const { page } = sight;
    await page.goto(`/stays/${id}/discharge-notice`);
    await page.getByRole('textbox', { name: '退院予定日' }).waitFor();
    await tabTo(page, '退院予定日※必須');
    await page.keyboard.type('11月20日');
    await tabTo(page, '書面');
    await page.keyboard.press('Space');
    await tabTo(page, '内容を確かめる');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '送る前に確かめてください' }).waitFor();
    expect(await focusedOf(page)).toContain('送る前に確かめてください');
    await expectCalm(sight);
    await tabTo(page, 'この内容で記録して伝える');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '記録しました' }).waitFor();
    expect(await eventsOf(id)).toEqual(['DischargeExpected', 'ExpectedDischargeAnnounced']);
  }, 120_000);
});

describe('途中で止まったとき', () => {
  it('予定日のあとで切れても、続きから伝え、二重には記録しない', async () => {
    const id = await admit('千田 ハマ');
    const sight = await sitAt();
    const { page } = sight;
    await page.goto(`/stays/${id}/discharge-notice`);
    await page.getByRole('textbox', { name: '退院予定日' }).fill('2026/11/20');
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.route('**/announcements', (route) => route.abort());
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByRole('alert').first().waitFor();
    expect(await eventsOf(id)).toEqual(['DischargeExpected']);
    await page.unroute('**/announcements');
    await page.getByRole('button', { name: /記録/ }).click();
    await page.getByText('記録しました', { exact: true }).waitFor();
    expect(await eventsOf(id)).toEqual(['DischargeExpected', 'ExpectedDischargeAnnounced']);
  }, 120_000);

  it('ほかの人が先に予定日を動かしていれば、上書きせず、いまの予定を示す', async () => {
    const id = await admit('熊谷 ミツ');
    const notice = `/api/stays/${id}/discharge-notice`;
    await region.hospital.desk.post(`${notice}/expected-date`, { expectedOn: '2026-11-20' });
    const sight = await sitAt();
    const { page } = sight;
    await page.goto(`/stays/${id}/discharge-notice`);
    await page.getByRole('textbox', { name: '退院予定日' }).fill('2026/11/24');
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await region.hospital.desk.post(`${notice}/move`, { expectedOn: '2026-11-18' });
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByRole('alert').first().waitFor();
    await page.getByText('いまの予定は11月18日(水)です。').waitFor();
    expect(await eventsOf(id)).toEqual(['DischargeExpected', 'ExpectedDischargeMoved']);
  }, 120_000);

  it('時期の見込みだけも、旬で伝えられる', async () => {
    const id = await admit('佐々木 ウメ');
    const sight = await sitAt();
    const { page } = sight;
    await page.goto(`/stays/${id}/discharge-notice`);
    await page.getByRole('radio', { name: /時期の見込みだけ/ }).check();
    await page.getByLabel('見込みの時期').selectOption({ label: '11月中旬(11日〜20日)' });
    await page.getByRole('radio', { name: '口頭' }).check();
    await expectCalm(sight);
    await page.getByRole('button', { name: '内容を確かめる' }).click();
    await page.getByText('見込み 11月11日(水)〜11月20日(金)').waitFor();
    await page.getByRole('button', { name: 'この内容で記録して伝える' }).click();
    await page.getByText('記録しました', { exact: true }).waitFor();
    expect(await eventsOf(id)).toEqual(['DischargeForeseen', 'ExpectedDischargeAnnounced']);
  }, 120_000);
});
