import { tabTo } from '../support/accessible.js';
import { sitDown, watchShifts } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aDraftedSheet, PATIENT, sendByInbox, writeInto } from '../support/sent-sheet.js';
import { aSmallRegion, kindsOf, type SmallRegion } from '../support/small-region.js';

const LONG_NOTE = '住まいの段差について、退院の前に家屋調査をお願いします。'.repeat(5);

let desk: Desk;
let region: SmallRegion;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  const profile = { tel: '0226-22-7100', fax: '0226-22-7101' };
  await region.hospital.administrator.post(`/api/organisations/${region.hospital.id}/profile`, profile);
}, 180_000);
afterAll(() => desk.close());

describe('入院時情報提供書を確かめて送付する', () => {
  it('書く欄・期限・送付先がひと目でわかり、携帯電話では期限がはじめに来る', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}`, PHONE);
    const { page } = sight;
    await page.getByText('入院時情報連携加算(Ⅰ) 250単位').waitFor();
    await page.getByText('0226-22-7101').waitFor();
    const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
    expect(headings).toEqual(['いつまでに', '記入する欄', '送付先', '送付した提供書']);
    const section = page.getByRole('link', { name: /^2\.家族構成/ });
    expect(await section.getAttribute('href')).toBe(`/sheets/${sheetId}/sections/family`);
    expect(await section.textContent()).toContain('未記入');
    await expectCalm(sight);
    expectUnnamed(sight, '髙橋');
    expect(await page.title()).not.toContain('髙橋');
    const shifts = await watchShifts(sight);
    for (const address of [`/sheets/${sheetId}`, `/sheets/${sheetId}/check`]) {
      await page.goto(address);
      await page.getByText('0226-22-7101').first().waitFor();
      expect(await shifts()).toEqual([]);
    }
  }, 60_000);

  it('別紙に続く欄と紙に出ない文字は、送付の前にわかる', async () => {
    const sheetId = await aDraftedSheet(region);
    await writeInto(region, sheetId, 'outlook', { 'outlook.note': LONG_NOTE });
    await writeInto(region, sheetId, 'wishes', { 'wishes.interests': '\u{2a6d6}の収集' });
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}/check`);
    const { page } = sight;
    await page.getByText('別紙を含めて、A4で3枚です。').waitFor();
    const paper = page.getByRole('region', { name: '紙にすると' });
    const link = paper.getByRole('link', { name: /^特記事項\(5\./ });
    expect(await link.getAttribute('href')).toBe(`/sheets/${sheetId}/sections/outlook`);
    await paper.getByText('「\u{2a6d6}」は「〓」と印刷されます。').waitFor();
    await page.getByRole('link', { name: /^変更.*3\.本人/ }).waitFor();
    await page.getByText('未入力 45項目').waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('FAXでは番号の下4けたを確かめてから送付し、下書きの印のない紙を開く', async () => {
    const sheetId = await aDraftedSheet(region);
    await writeInto(region, sheetId, 'outlook', { 'outlook.abuseSuspicion': 'none' });
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}/check`);
    const { page } = sight;
    const send = page.getByRole('button', { name: '汐凪市立病院へ送付する' });
    await page.getByRole('radio', { name: /^FAX/ }).check();
    await page.getByText('FAXではA4で2枚になります。').waitFor();
    await page.getByText('電話で伝えてください: 家族や同居者等による虐待の疑い').waitFor();
    await page.getByLabel('FAX番号の下4けた').fill('7110');
    await send.click();
    await page.getByRole('alert').getByText('上に大きく示した番号と違います').waitFor();
    await page.getByRole('alert').getByText('同意をどのように得たか').waitFor();
    await expectCalm(sight);
    expect(await kindsOf(desk.api, `admissionSheet-${sheetId}`)).not.toContain('AdmissionSheetSent');
    await page.reload();
    await page.getByRole('radio', { name: /^FAX/ }).check();
    await page.getByLabel('FAX番号の下4けた').fill('７１０１');
    await page.getByRole('radio', { name: '口頭' }).check();
    await page.evaluate("document.querySelector('.large-recipient').scrollIntoView()");
    await picture(page, 'care-manager-send-sheet');
    await page.getByRole('radio', { name: '家族' }).check();
    await send.click();
    await page.getByText('第1報を汐凪市立病院へ送付しました。').waitFor();
    await page.getByText('次の報を送付できます').waitFor();
    const pdf = await page
      .getByRole('link', { name: /^FAX用のPDFを開く/ })
      .first()
      .getAttribute('href');
    expect(pdf).toContain('version=1&look=fax');
    expect((await page.request.get(pdf ?? '')).headers()['content-type']).toBe('application/pdf');
    await expectCalm(sight);
  }, 60_000);

  it('電話で届いたことを確かめて記録し、まちがいは理由を添えて取り消す', async () => {
    const sheetId = await aDraftedSheet(region);
    await sendByInbox(region, sheetId);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}`);
    const { page } = sight;
    await page.getByRole('button', { name: '届いたことを記録する' }).click();
    const receipt = page.getByRole('dialog');
    await receipt.getByRole('button', { name: '届いたことを記録する' }).click();
    await receipt.getByRole('alert').waitFor();
    await receipt.getByLabel('電話で確かめた相手').fill('三浦様');
    await expectCalm(sight);
    await receipt.getByRole('button', { name: '届いたことを記録する' }).click();
    await page.getByText('三浦様に確認').waitFor();
    await page.getByRole('button', { name: '第1報を取り消す' }).click();
    await page.getByText('病院の画面からこの報の内容が見えなくなります').waitFor();
    await page.getByLabel('取り消す理由').fill('別の方の情報だったため');
    await page.getByRole('dialog').getByRole('button', { name: '第1報を取り消す' }).click();
    await page.getByText('取消の理由: 別の方の情報だったため').waitFor();
    await expectCalm(sight);
    const kinds = await kindsOf(desk.api, `admissionSheet-${sheetId}`);
    expect(kinds.slice(-2)).toEqual(['AdmissionSheetReceiptConfirmed', 'AdmissionSheetWithdrawn']);
  }, 60_000);

  it('キーボードだけで送付でき、同じ内容は二度送れず、書き直すと第2報になる', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}/check`);
    const { page } = sight;
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).waitFor();
    await tabTo(page, '書面');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await tabTo(page, '汐凪市立病院へ送付する');
    await page.keyboard.press('Enter');
    await page.getByText('第1報を汐凪市立病院へ送付しました。').waitFor();
    await page.goto(`/sheets/${sheetId}/check`);
    await page.getByText('送付した内容から変わっていません').waitFor();
    expect(await page.getByRole('button', { name: /へ送付する/ }).count()).toBe(0);
    await writeInto(region, sheetId, 'outlook', { 'outlook.note': '書き足した内容' });
    await page.goto(`/sheets/${sheetId}`);
    const changes = page.getByRole('region', { name: '送付のあとに変わった項目' });
    await changes.getByRole('link', { name: /^特記事項/ }).waitFor();
    await page.getByRole('link', { name: '内容を確かめて第2報を送付する' }).click();
    await page.getByRole('radio', { name: '未記録' }).check();
    await page.getByRole('button', { name: '汐凪市立病院へ第2報を送付する' }).click();
    await page.getByText('第2報を汐凪市立病院へ送付しました。').waitFor();
    await expectCalm(sight);
  }, 90_000);

  it('確かめている間に別の人が書き足したら、送らずにそう伝え、新しい内容を見せる', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}/check`);
    const { page } = sight;
    await page.getByRole('radio', { name: '口頭' }).check();
    await writeInto(region, sheetId, 'outlook', { 'outlook.note': '別の人が書き足した内容' });
    await page.getByText('別の人が書き足した内容').waitFor();
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByText('別の人が書き足した内容').waitFor();
    expect(await kindsOf(desk.api, `admissionSheet-${sheetId}`)).not.toContain('AdmissionSheetSent');
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByText('第1報を汐凪市立病院へ送付しました。').waitFor();
  }, 60_000);

  it('送付の返事が届かなくても、送られたことを画面が知らせ、一度しか送られない', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}/check`);
    const { page } = sight;
    await page.getByRole('radio', { name: '書面' }).check();
    await page.route('**/sending', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByText('第1報は送付されています。').waitFor();
    await expectCalm(sight);
    const kinds = await kindsOf(desk.api, `admissionSheet-${sheetId}`);
    expect(kinds.filter((kind) => kind === 'AdmissionSheetSent')).toHaveLength(1);
  }, 60_000);

  it('PDFを画面の中に出せるブラウザーでは、紙が横に並び、頼まれたときに作り直す', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', '/sheets');
    const { page, requested } = sight;
    await page.addInitScript(
      "Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => true })",
    );
    const papers = (): number => requested.filter((url) => url.includes(`${sheetId}/pdf`)).length;
    await page.goto(`/sheets/${sheetId}/check`);
    const frame = page.locator('iframe[title="入院時情報提供書のPDF"]');
    await frame.waitFor();
    expect(await frame.getAttribute('src')).toContain('version=draft');
    expect(papers()).toBe(1);
    const anew = page.waitForRequest(/pdf\?version=draft/);
    await page.getByRole('button', { name: 'PDFを作り直す' }).click();
    await anew;
    expect(papers()).toBe(2);
    await expectCalm(sight);
  }, 60_000);

  it('400%に拡げても、はみ出さずに確かめて送付できる', async () => {
    const sheetId = await aDraftedSheet(region);
    const sight = await sitDown(desk, 'umineko', `/sheets/${sheetId}`, ZOOMED);
    const { page } = sight;
    await page.getByText('0226-22-7101').waitFor();
    await expectCalm(sight);
    await page.getByRole('link', { name: '内容を確かめて送付する' }).click();
    await page.getByRole('radio', { name: '口頭' }).check();
    await expectCalm(sight);
    await page.getByRole('button', { name: '汐凪市立病院へ送付する' }).click();
    await page.getByText('第1報を汐凪市立病院へ送付しました。').waitFor();
    await page.goto('/sheets');
    await page.getByText(PATIENT).first().waitFor();
    await expectCalm(sight);
  }, 60_000);
});
