import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, type Sight } from '../support/desk.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';
import { PASSWORD } from '../support/staff.js';

const NAME = '髙橋 𠮷太郎';
const CONSENT = { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' };

let desk: Desk;
let region: SmallRegion;
let stayId: string;

async function announceShortNotice(): Promise<void> {
  const { desk: nurse } = region.hospital;
  const officeId = region.office.id;
  const patientId = idOf(await nurse.post('/api/patients', { name: NAME, kana: 'タカハシ ヨシタロウ' }));
  const admission = { patientId, admittedOn: '2026-10-26', route: 'emergency', ward: '3階東病棟' };
  stayId = idOf(await nurse.post('/api/stays', admission));
  await nurse.post(`/api/stays/${stayId}/care-manager`, { officeId, careManagerName: '小野寺 千春' });
  const expectedOn = '2026-11-04';
  await nurse.post(`/api/stays/${stayId}/discharge-notice/expected-date`, { expectedOn });
  const notice = { officeId, grade: 'planned', expectedOn, channel: 'inbox', consent: CONSENT };
  await nurse.post(`/api/stays/${stayId}/discharge-notice/announcements`, notice);
  await desk.api.app.nest.get(Reactions).settled();
}

async function sendSheet(): Promise<void> {
  const { desk: careManager } = region.office;
  const sheetId = idOf(await careManager.post('/api/admission-sheets', { stayId }));
  await careManager.post(`/api/admission-sheets/${sheetId}/sending`, { channel: 'inbox', consent: CONSENT });
}

async function signIn({ page }: Sight, login: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('ログインID').fill(login);
  await page.getByLabel('パスワード').fill(PASSWORD);
  await page.getByRole('button', { name: 'サインインする' }).click();
  await page.getByRole('button', { name: 'サインアウト' }).waitFor();
}

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await announceShortNotice();
  await sendSheet();
}, 120_000);
afterAll(() => desk.close());

describe('退院の連絡を、両方の机と圏域から見る', () => {
  it('介護支援専門員は携帯電話で受け取り、「難しい」と最も早い日を返す', async () => {
    const sight = await desk.sit(PHONE);
    await signIn(sight, 'umineko');
    const { page } = sight;
    await page.getByText('退院予定: 11月4日(水)').waitFor();
    const notice = page.locator('li.line', { hasText: '退院予定: 11月4日(水)' });
    await notice.getByRole('button', { name: '間に合わない' }).click();
    await notice.getByRole('button', { name: '「間に合わない」と返答する' }).click();
    await notice.getByRole('alert').waitFor();
    await notice.getByLabel('11月10日(火)').check();
    await notice.getByLabel('理由').selectOption({ label: 'ほかの理由を書く' });
    await notice.getByLabel('理由の内容').fill('訪問看護の契約に日数が必要なため');
    await notice.getByRole('button', { name: '「間に合わない」と返答する' }).click();
    await notice.getByText('返答しました').waitFor();
    await notice.getByText('対応中', { exact: true }).waitFor();
    expect(await notice.getByRole('button', { name: '間に合わない' }).count()).toBe(0);
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
  }, 60_000);

  it('連携室は、足りない日数と返答を一覧と一つの画面で読み、提供書のPDFを開ける', async () => {
    const sight = await desk.sit(DESKTOP);
    await signIn(sight, 'shimin');
    const { page } = sight;
    await page.goto('/stays');
    await page.getByText('予定 11月4日(水)を連絡済み・難しい').waitFor();
    await page.getByRole('link', { name: NAME }).click();
    await page.getByText('訪問看護の契約に日数が必要なため').first().waitFor();
    await page.getByText('間に合う最も早い日: 2026年11月10日(火)').waitFor();
    const preparation = page.getByRole('region', { name: '退院準備の日数' });
    await preparation.getByText('不足', { exact: true }).waitFor();
    await preparation.getByText('11月4日(水)の退院まで使える営業日は').waitFor();
    const pdf = await page.getByRole('link', { name: /PDFを開く/ }).getAttribute('href');
    const answer = await page.request.get(pdf ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
  }, 60_000);

  it('圏域の調整役は、同じ判定を氏名なしで読む', async () => {
    const sight = await desk.sit(DESKTOP);
    await signIn(sight, 'kanri');
    const { page } = sight;
    await page.getByRole('link', { name: '準備の見守り' }).click();
    await page.getByText('11月4日(水)の退院まで使える営業日は').waitFor();
    await page.getByText('汐凪市立病院').waitFor();
    expect(await page.getByText('髙橋').count()).toBe(0);
    await page.goto(`/stays/${stayId}`);
    await page.getByRole('alert').waitFor();
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
  }, 60_000);
});
