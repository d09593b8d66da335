import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { faultsOf, tabTo } from '../support/accessible.js';
import { sitDown, watchShifts } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const consent = { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' };

let desk: Desk;
let region: SmallRegion;
let stay: string;

async function admit(): Promise<void> {
  const { desk: nurse } = region.hospital;
  const person = { name: '髙橋 𠮷太郎', kana: 'タカハシ ヨシタロウ', birthDate: '1938-04-05' };
  const patientId = idOf(await nurse.post('/api/patients', person));
  const admission = { patientId, admittedOn: '2026-10-26', route: 'emergency', ward: '3階東病棟' };
  const words = { department: '整形外科', attendingPhysician: '﨑山 德惠', cause: '右大腿骨頸部骨折' };
  stay = `/stays/${idOf(await nurse.post('/api/stays', { ...admission, ...words }))}`;
}

/** Told too late: the office says so, and from when it could. */
async function tellTooLate(): Promise<void> {
  const { desk: nurse } = region.hospital;
  const { id: officeId, desk: careManager } = region.office;
  const notice = `/api${stay}/discharge-notice`;
  await nurse.post(`/api${stay}/care-manager`, { officeId, careManagerName: '小野寺 千春' });
  await nurse.post(`${notice}/expected-date`, { expectedOn: '2026-11-06' });
  const wish = { officeId, grade: 'planned', expectedOn: '2026-11-06', channel: 'inbox', consent };
  const id = idOf(await nurse.post(`${notice}/announcements`, wish));
  await careManager.post(`${notice}/announcements/${id}/acknowledgement`, {
    ...{ answer: 'difficult', earliestOn: '2026-11-12', reason: '福祉用具の納品に日数が必要なため' },
  });
  await desk.api.app.nest.get(Reactions).settled();
}

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await region.office.administrator.post(`/api/organisations/${region.office.id}/profile`, {
    ...{ name: 'うみねこ居宅介護支援事業所', tel: '0226-00-1234', fax: '0226-00-1235' },
  });
  await admit();
  await tellTooLate();
}, 120_000);
afterAll(() => desk.close());

describe('ひとつの入院の画面', () => {
  it('連携室は、予定日・返答・日数の根拠・連絡先をひとつの画面で読む', async () => {
    const sight = await sitDown(desk, 'shimin', '/', DESKTOP);
    const { page } = sight;
    const shifts = await watchShifts(sight);
    await page.goto(stay);
    const head = page.getByRole('region', { name: '退院予定日' });
    await head.getByText('11月6日(金)').waitFor();
    await page.getByText('間に合う最も早い日: 2026年11月12日(木)').waitFor();
    await page.getByRole('link', { name: '電話 0226-00-1234' }).waitFor();
    await page.getByText('主治医: 﨑山 德惠').waitFor();
    await picture(page, 'liaison-stay');
    expect(await shifts()).toEqual([]);
    const preparation = page.getByRole('region', { name: '退院準備の日数' });
    await preparation.getByText('日数の数え方').click();
    await preparation.getByText('数えない日: 11月3日(火) 祝日(文化の日)').waitFor();
    await preparation.getByText(/もとにしたルール/).click();
    await preparation.getByText('第1版・2026年12月1日(火)の退院から適用。').waitFor();
    await expectCalm(sight);
    expect(await page.title()).not.toContain('髙橋');
    expectUnnamed(sight, '髙橋');
  }, 60_000);

  it('準備を要することを挙げると必要な日数が増え、理由を添えて不要にできる', async () => {
    const sight = await sitDown(desk, 'shimin', stay, DESKTOP);
    const { page } = sight;
    const preparation = page.getByRole('region', { name: '退院準備の日数' });
    await preparation.getByText('準備を要することを加える').click();
    await preparation.getByRole('button', { name: '加える', exact: true }).click();
    await preparation.getByRole('alert').waitFor();
    await preparation.getByLabel('種類').selectOption({ label: '住宅改修が必要' });
    await preparation.getByRole('button', { name: '加える', exact: true }).click();
    await preparation.getByText('(最低11日)').waitFor();
    await preparation.getByRole('button', { name: '不要にする(住宅改修が必要)' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('理由').fill('転居先が決まったため');
    await expectCalm(sight);
    await dialog.getByRole('button', { name: '不要にする' }).click();
    await preparation.getByText('(最低3日)').waitFor();
    await page.getByText('理由: 転居先が決まったため').waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('事業所は携帯電話でも同じ画面を読み、することが先に見える', async () => {
    const sight = await sitDown(desk, 'umineko', stay, PHONE);
    const { page } = sight;
    await page.getByRole('link', { name: '入院時情報提供書を書いて送る' }).waitFor();
    expect(await page.getByRole('link', { name: '退院を記録する' }).count()).toBe(0);
    await page.getByText('福祉用具の納品に日数が必要なため', { exact: true }).waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('病院の管理者は読むだけで、記録する道は示されない', async () => {
    const sight = await sitDown(desk, 'shimin-kanri', stay, DESKTOP);
    const { page } = sight;
    await page.getByRole('region', { name: '退院予定日' }).getByText('11月6日(金)').waitFor();
    expect(await page.getByText('記録・訂正').count()).toBe(0);
    expect(await page.getByText('予定日を変える・もう一度伝える').count()).toBe(0);
    await page.goto(`${stay}/discharge-notice`);
    await page.getByText('連携室と病棟だけが記録できます').waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('キーボードだけで退院の連絡へ進め、400％に拡大しても、色を変えても読める', async () => {
    const sight = await sitDown(desk, 'shimin', stay, ZOOMED);
    const { page } = sight;
    await page.getByRole('heading', { name: '次にすること' }).waitFor();
    await page.emulateMedia({ forcedColors: 'active' });
    await expectCalm(sight);
    await tabTo(page, '予定日を話し合う');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '退院の予定と連絡' }).waitFor();
    await page.getByRole('textbox', { name: '退院予定日' }).waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('紙には、操作のためのものを載せず、印刷した日を載せる', async () => {
    const sight = await sitDown(desk, 'shimin', stay, DESKTOP);
    const { page } = sight;
    await page.getByRole('heading', { name: '次にすること' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { name: '次にすること' }).isVisible()).toBe(false);
    expect(await page.getByText('印刷する').isVisible()).toBe(false);
    expect(await page.getByText('2026年11月2日(月)に印刷。').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  }, 60_000);
});

describe('準備の見守り', () => {
  it('判定ごとの件数を示し、選んだ判定がアドレスに残る', async () => {
    const sight = await sitDown(desk, 'shimin', '/watch', DESKTOP);
    const { page } = sight;
    await page.getByRole('link', { name: /^注意/ }).click();
    await page.getByText('11月6日(金)の退院まで使える営業日は3日').waitFor();
    expect(new URL(page.url()).search).toBe('?status=caution');
    await expectCalm(sight);
    await page.getByRole('link', { name: /^不足/ }).click();
    await page.getByText('ここに表示する入院はありません。').waitFor();
  }, 60_000);
});
