import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aDraftedSheet, PATIENT, sendByInbox, writeInto } from '../support/sent-sheet.js';
import { aSmallRegion, kindsOf, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;

const FIRST = { 'wishes.patientWish': '家に帰って畑に出たい。', 'wishes.interests': '畑' };

async function aSentSheet(): Promise<string> {
  const sheetId = await aDraftedSheet(region);
  await writeInto(region, sheetId, 'wishes', FIRST);
  await writeInto(region, sheetId, 'family', { 'family.household': 'elderlyOnly' });
  await sendByInbox(region, sheetId);
  return sheetId;
}

async function aSecondReport(): Promise<string> {
  const sheetId = await aSentSheet();
  await writeInto(region, sheetId, 'wishes', { 'wishes.patientWish': '家族のそばで過ごしたい。' });
  await writeInto(region, sheetId, 'medication', { 'medication.note': '一包化' });
  await sendByInbox(region, sheetId);
  return sheetId;
}

const readingsOf = async (sheetId: string): Promise<readonly string[]> =>
  (await kindsOf(desk.api, `admissionSheet-${sheetId}`)).filter((kind) => /Receipt|Read/.test(kind));

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
}, 180_000);
afterAll(() => desk.close());

describe('届いた入院時情報提供書を読む', () => {
  it('開くと受領と既読が一度だけ残り、送付元に伝わる', async () => {
    const sheetId = await aSentSheet();
    const sight = await sitDown(desk, 'shimin', `/sheets/${sheetId}`, DESKTOP);
    const { page } = sight;
    await page.getByRole('heading', { level: 1, name: PATIENT }).waitFor();
    await page.getByText('家に帰って畑に出たい。').waitFor();
    await page.getByText('うみねこ居宅介護支援事業所').first().waitFor();
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
    expect(await page.title()).not.toContain('髙橋');
    await picture(page, 'liaison-read-sheet');
    await page.reload();
    await page.getByText('家に帰って畑に出たい。').waitFor();
    expect(await readingsOf(sheetId)).toEqual(['AdmissionSheetReceiptConfirmed', 'AdmissionSheetRead']);
    const office = await sitDown(desk, 'umineko', `/sheets/${sheetId}`);
    await office.page.getByText('病院が既読').waitFor();
  }, 60_000);

  it('記入のない欄はたたまれ、書かれたことだけが並ぶ', async () => {
    const sheetId = await aSentSheet();
    const sight = await sitDown(desk, 'shimin', `/sheets/${sheetId}`, PHONE);
    const { page } = sight;
    await page.getByRole('region', { name: '3.本人/家族の意向について' }).waitFor();
    expect(await page.getByRole('region', { name: '8.お薬について' }).count()).toBe(0);
    await page.getByText('記入のない欄').click();
    await page.getByText('8.お薬について').waitFor();
    const note = page.getByRole('link', { name: '連携連絡票を書く' });
    expect(await note.getAttribute('href')).toMatch(/^\/stays\/[0-9a-f-]+\/notes\/new$/);
    await expectCalm(sight);
  }, 60_000);

  it('第2報では、前の報から変わったところがはじめに出る', async () => {
    const sheetId = await aSecondReport();
    const sight = await sitDown(desk, 'shimin', `/sheets/${sheetId}`);
    const { page } = sight;
    const changes = page.getByRole('region', { name: '第1報から変わったところ' });
    const row = changes.getByRole('row', { name: /入院前の本人の生活に対する意向/ });
    await row.getByText('家に帰って畑に出たい。').waitFor();
    await row.getByText('家族のそばで過ごしたい。').waitFor();
    await changes.getByRole('row', { name: /お薬に関する特記事項.*未入力.*一包化/ }).waitFor();
    expect(await changes.getByRole('row').count()).toBe(3);
    await expectCalm(sight);
    await page.getByRole('link', { name: /^第1報/ }).click();
    await page.getByText('これは前の報です。最新は第2報です。').waitFor();
    await page.getByText('家に帰って畑に出たい。').waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('取り消された提供書は、理由だけが残り、内容は出ない', async () => {
    const sheetId = await aSentSheet();
    const reason = '別の方の情報だったため';
    await region.office.desk.post(`/api/admission-sheets/${sheetId}/versions/1/withdrawal`, { reason });
    const sight = await sitDown(desk, 'shimin', `/sheets/${sheetId}`);
    const { page } = sight;
    await page.getByText('この提供書は取り消されています').waitFor();
    await page.getByText(reason).waitFor();
    expect(await page.getByText('家に帰って畑に出たい。').count()).toBe(0);
    expect(await readingsOf(sheetId)).toEqual([]);
    await expectCalm(sight);
  }, 60_000);

  it('一覧には届いたものだけが並び、状態で絞り込める', async () => {
    const sheetId = await aSentSheet();
    await aDraftedSheet(region);
    const sight = await sitDown(desk, 'shimin', '/sheets?state=sent', ZOOMED);
    const { page } = sight;
    await page.locator(`a[href="/sheets/${sheetId}"]`).waitFor();
    expect(await page.getByRole('link', { name: '下書き' }).count()).toBe(0);
    await expectCalm(sight);
    await page.getByRole('link', { name: '取消' }).click();
    await page.getByRole('link', { name: '取消', exact: true }).and(page.locator('[aria-current]')).waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('ほかの病院と圏域の調整役には、内容が出ない', async () => {
    const sheetId = await aSentSheet();
    for (const login of ['minato', 'kanri']) {
      const { page } = await sitDown(desk, login, `/sheets/${sheetId}`);
      await page.getByRole('alert').waitFor();
      expect(await page.getByText('髙橋').count()).toBe(0);
    }
  }, 60_000);
});
