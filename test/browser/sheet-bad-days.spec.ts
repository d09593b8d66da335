import { focusedOf } from '../support/accessible.js';
import { Desk, PHONE } from '../support/desk.js';
import { writeMeanwhile } from '../support/readmission-case.js';
import { nextOf, savedAt, SheetDesk, textOf } from '../support/sheet-desk.js';
import { PASSWORD } from '../support/staff.js';

let desk: Desk;
let sheet: SheetDesk;

beforeAll(async () => {
  desk = await Desk.open();
  sheet = await SheetDesk.open(desk);
}, 120_000);
afterAll(() => desk.close());

describe('入院時情報提供書の、思うようにいかない日', () => {
  it('読めない入力はそのまま残り、直し方が先頭と項目に出る。ほかの項目は保存される', async () => {
    const sight = await sheet.write('person', PHONE);
    const { page } = sight;
    await textOf(page, '年齢').fill('八十七');
    await textOf(page, '有効期間(開始)').fill('令和8年13月1日');
    await textOf(page, '居室の階').fill('２');
    await nextOf(page).click();
    await savedAt(page).waitFor();
    const summary = page.getByRole('alert').filter({ hasText: '入力を確かめてください' });
    expect(await focusedOf(page)).toContain('入力を確かめてください');
    expect(await page.title()).toContain('エラー');
    await summary.getByRole('link', { name: '「年齢」は数字で入力してください' }).click();
    expect(await focusedOf(page)).toContain('年齢');
    expect(await textOf(page, '年齢').inputValue()).toBe('八十七');
    expect(await sheet.stored()).toMatchObject({ 'person.livingFloor': 2, 'person.age': 88 });
    await sheet.expectCalm(sight);
    await page.getByRole('link', { name: '区分の一覧' }).click();
    await page.getByText('直す入力 2件').waitFor();
    await page.getByRole('link', { name: '内容を確かめて送付する' }).click();
    await page.getByText('直す入力 2件').waitFor();
    await page.getByRole('link', { name: '1.利用者(患者)基本情報について' }).first().click();
    expect(await textOf(page, '年齢').inputValue()).toBe('八十七');
    await page.getByText('保存できない入力が2件あります').waitFor();
  });

  it('サーバーにつながらない間も入力は消えず、つながれば自動で保存される', async () => {
    const sight = await sheet.write('family');
    const { page } = sight;
    await page.route('**/api/**', (route) => route.abort());
    await textOf(page, 'キーパーソンの続柄').fill('長女');
    await nextOf(page).click();
    await page.getByText('まだ保存できていません').waitFor();
    await textOf(page, '本人の趣味・興味・関心領域等').fill('釣り');
    await sheet.expectCalm(sight);
    const warned = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    await (await warned).dismiss();
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    await page.unroute('**/api/**');
    await savedAt(page).waitFor();
    await page.getByText('まだ保存できていません').waitFor({ state: 'detached' });
    expect(await sheet.stored()).toMatchObject({
      'family.keyPerson.relation': '長女',
      'wishes.interests': '釣り',
    });
  });

  it('サインインの期限が切れても、その場で入り直せば続きから保存される', async () => {
    const { page } = await sheet.write('medication');
    await textOf(page, 'お薬に関する特記事項').fill('朝は一包化、夕は粉砕');
    await page.context().clearCookies();
    await nextOf(page).click();
    await page.getByRole('dialog', { name: 'もう一度サインインしてください' }).waitFor();
    await page.getByLabel('ログインID').fill('umineko');
    await page.getByLabel('パスワード', { exact: false }).first().fill(PASSWORD);
    await page.getByRole('button', { name: 'サインインする' }).click();
    await savedAt(page).waitFor();
    expect(await sheet.stored()).toMatchObject({ 'medication.note': '朝は一包化、夕は粉砕' });
  });

  it('ほかの人が別の区分を書いていても、何も聞かれずに保存される', async () => {
    const { page } = await sheet.write('outlook');
    await textOf(page, '在宅生活に必要な要件').fill('手すりの設置');
    await writeMeanwhile(sheet.region, sheet.sheetId, 'header', { 'header.hospitalContact': '三浦 澪' });
    await nextOf(page).click();
    await savedAt(page).waitFor();
    expect(await sheet.stored()).toMatchObject({
      'outlook.homeRequirements': '手すりの設置',
      'header.hospitalContact': '三浦 澪',
    });
  });

  it('開いたままの画面にも、ほかの人が書いた内容が入り、どの項目かを知らせる', async () => {
    const { page } = await sheet.write('stay');
    await textOf(page, '主治医(病院)').fill('千田 港');
    await writeMeanwhile(sheet.region, sheet.sheetId, 'stay', { 'stay.admissionCause': '誤嚥性肺炎' });
    await page.getByText('ほかで保存された内容を取り込みました: 入院の理由').waitFor();
    expect(await textOf(page, '入院の理由').inputValue()).toBe('誤嚥性肺炎');
    expect(await textOf(page, '主治医(病院)').inputValue()).toBe('千田 港');
  });

  it('同じ項目を二人が書けば、両方を並べて選んでもらい、選ぶまでどちらも消えない', async () => {
    const sight = await sheet.write('familyPhysician');
    const { page } = sight;
    await textOf(page, 'かかりつけ医機関名').fill('汐凪クリニック');
    await textOf(page, '頻度').fill('1');
    await textOf(page, '医師名').fill('菅原 実');
    await writeMeanwhile(sheet.region, sheet.sheetId, 'familyPhysician', {
      'familyPhysician.clinicName': '港町医院',
      'familyPhysician.frequency': 2,
    });
    await nextOf(page).click();
    const question = page.getByRole('region', { name: '同じ項目に、別の内容が先に保存されています' });
    await question.waitFor();
    expect(await sheet.stored()).toMatchObject({
      'familyPhysician.clinicName': '港町医院',
      'familyPhysician.doctorName': '菅原 実',
    });
    await sheet.expectCalm(sight);
    await question
      .getByRole('radiogroup', { name: 'かかりつけ医機関名' })
      .getByLabel('汐凪クリニック')
      .check();
    await question.getByRole('button', { name: '選んだほうを残す' }).click();
    await question.getByText('どちらを残すか選んでください').waitFor();
    await question.getByRole('radiogroup', { name: '頻度' }).getByLabel('先に保存された内容').check();
    await question.getByRole('button', { name: '選んだほうを残す' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await textOf(page, '頻度').inputValue()).toBe('2');
    await sheet.until('familyPhysician.clinicName', '汐凪クリニック');
    expect(await sheet.stored()).toMatchObject({ 'familyPhysician.frequency': 2 });
  });

  it('保存されていない入力があるままでは、知らせずにサインアウトしない', async () => {
    const { page } = await sheet.write('wishes');
    await page.route('**/api/admission-sheets/**', (route) => route.abort());
    await textOf(page, '本人の趣味・興味・関心領域等').fill('釣りと畑');
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByRole('dialog', { name: '保存できていない入力があります' }).waitFor();
    await page.getByRole('button', { name: '元の画面に戻る' }).click();
    await page.unroute('**/api/admission-sheets/**');
    await page.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByRole('button', { name: 'サインインする' }).waitFor();
    expect(await sheet.stored()).toMatchObject({ 'wishes.interests': '釣りと畑' });
  });
});
