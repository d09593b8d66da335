import { tabTo } from '../support/accessible.js';
import { enter } from '../support/at-desk.js';
import { expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { nextOf, savedAt, savingsOf, SheetDesk, textOf } from '../support/sheet-desk.js';

let desk: Desk;
let sheet: SheetDesk;

beforeAll(async () => {
  desk = await Desk.open();
  sheet = await SheetDesk.open(desk);
}, 120_000);
afterAll(() => desk.close());

describe('入院時情報提供書を記入する', () => {
  it('前もって入っている値は、出どころと日付つきで見え、書き換えても前回と同じに戻せる', async () => {
    const sight = await sheet.write('medication');
    const { page } = sight;
    await page.getByText('髙橋 𠮷太郎 様').waitFor();
    const note = textOf(page, '内服薬の内容');
    expect(await note.inputValue()).toBe('一包化 朝・夕');
    expect(await page.getByText('前回の提供書 11月2日(月) より').count()).toBe(2);
    await note.fill('粉砕');
    await page.getByText('前回の提供書 11月2日(月): 一包化 朝・夕').waitFor();
    await page.getByRole('button', { name: '内服薬の内容を前回と同じにする' }).click();
    expect(await note.inputValue()).toBe('一包化 朝・夕');
    await page.getByRole('button', { name: '内服薬の内容を前の入力に戻す' }).click();
    expect(await note.inputValue()).toBe('粉砕');
    await sheet.expectCalm(sight);
    expectUnnamed(sight, '髙橋');
    expect(await page.title()).not.toContain('髙橋');
    await note.scrollIntoViewIfNeeded();
    await picture(page, 'care-manager-write-sheet');
  });

  it('区分を離れると変わった項目だけを一度保存し、変わらなければ何も送らない', async () => {
    const { page } = await sheet.write('person');
    const savings = savingsOf(page);
    await page.getByLabel('年齢').fill('８７才');
    await page.getByRole('radiogroup', { name: '介護保険の自己負担割合' }).getByLabel('1割').check();
    await nextOf(page).click();
    await savedAt(page).waitFor();
    expect(savings).toEqual([{ values: { 'person.age': 87, 'person.copayRatio': 'tenPercent' } }]);
    await nextOf(page).click();
    await page.getByRole('heading', { name: '3.本人/家族の意向について' }).waitFor();
    await page.goBack();
    await page.goBack();
    expect(await textOf(page, '年齢').inputValue()).toBe('87');
    expect(savings).toHaveLength(1);
    expect(await sheet.stored()).toMatchObject({ 'person.age': 87, 'person.name': '髙橋 𠮷太郎' });
  });

  it('書き続けていても30秒ごとに、変換の途中では送らずに保存する', async () => {
    const sight = await desk.sit(DESKTOP);
    const { page } = sight;
    await page.clock.install();
    await page.goto(sheet.addressOf('familyPhysician'));
    await enter(sight, 'umineko');
    await textOf(page, '医師名').click();
    const savings = savingsOf(page);
    const keyboard = await page.context().newCDPSession(page);
    const compose = (text: string) =>
      keyboard.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await compose('すが');
    await page.clock.runFor(31_000);
    await page.keyboard.press('Enter');
    await page.clock.runFor(5_000);
    expect(savings).toEqual([]);
    await compose('菅原');
    await keyboard.send('Input.insertText', { text: '菅原' });
    await page.clock.runFor(1_000);
    await savedAt(page).waitFor();
    expect(savings).toEqual([{ values: { 'familyPhysician.doctorName': '菅原' } }]);
    expect(page.url()).toContain(sheet.addressOf('familyPhysician'));
  });

  it('画面を閉じても、書きかけは届いている', async () => {
    const { page } = await sheet.write('conference');
    await page.getByLabel('「退院前カンファレンス」への参加').check();
    await page.getByLabel('具体的な要望').fill('オンラインで参加したい');
    await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
    await sheet.until('conference.preDischargeConferenceRequest', 'オンラインで参加したい');
  });

  it('印刷される紙を横に並べて書ける。並べたまま次の区分へ進める', async () => {
    const sight = await desk.sit(DESKTOP);
    const { page } = sight;
    const canShow = "Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => true })";
    await page.addInitScript(canShow);
    await page.goto(sheet.addressOf('header'));
    await enter(sight, 'umineko');
    await page.getByRole('button', { name: '印刷される紙を横に並べる' }).click();
    const paper = page.getByRole('region', { name: '紙の見え方' });
    await paper.waitFor();
    await nextOf(page).click();
    await page.getByRole('heading', { name: '今回の入院について' }).waitFor();
    expect(await paper.locator('iframe').getAttribute('src')).toContain(`${sheet.sheetId}/pdf?version=draft`);
    await sheet.expectCalm(sight);
    await page.getByRole('button', { name: '紙を閉じる' }).click();
    expect(await paper.count()).toBe(0);
  });

  it('条件のつく項目はその選択のときに現れ、書いてあれば消えずに知らせる', async () => {
    const sight = await sheet.write('function');
    const { page } = sight;
    const note = textOf(page, '睡眠の状態(不良の内容)');
    expect(await note.count()).toBe(0);
    await page.getByRole('radiogroup', { name: '睡眠の状態' }).getByLabel('不良').check();
    await note.fill('夜中に3回起きる');
    await page.getByRole('button', { name: '睡眠の状態の選択を消す' }).click();
    await page.getByText('「睡眠の状態」が「不良」のときの項目です').waitFor();
    await page.getByRole('button', { name: '睡眠の状態(不良の内容)を消す' }).click();
    await note.waitFor({ state: 'detached' });
    const procedures = page.getByRole('group', { name: /入院前に実施している医療処置/ });
    await procedures.getByLabel('点滴').check();
    await procedures.getByLabel('なし').check();
    expect(await procedures.getByLabel('点滴').isChecked()).toBe(false);
    await sheet.expectCalm(sight);
  });

  it('行は加えられ、消してもすぐ元に戻せる', async () => {
    const sight = await sheet.write('services', PHONE);
    const { page } = sight;
    await page.getByRole('button', { name: '利用中のサービスを1行加える' }).click();
    const second = page.getByRole('group', { name: '利用中のサービス 2行目' });
    await second.getByLabel('サービス種別').fill('通所介護');
    await page.getByRole('button', { name: 'この行を消す(1行目)' }).click();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await nextOf(page).click();
    await savedAt(page).waitFor();
    const rows = (await sheet.stored())['services.used'] as readonly Record<string, unknown>[];
    expect(rows.map((row) => row['serviceType'])).toEqual(['訪問看護', '通所介護']);
    await sheet.expectCalm(sight);
  });

  it('印刷で形の変わる字と、枠に入らない長さを、その項目で知らせる', async () => {
    const sight = await sheet.write('family');
    const { page } = sight;
    await textOf(page, 'キーパーソン').fill('辻\u{e0101} 花子');
    await nextOf(page).click();
    await savedAt(page).waitFor();
    await page.goBack();
    await page.getByText('は、印刷では「辻」の形になります').waitFor();
    await page.goto(sheet.addressOf('wishes'));
    const wish = textOf(page, '入院前の家族の生活に対する意向');
    await page.getByText('印刷の枠: あと').first().waitFor();
    await wish.fill('家で看たい。'.repeat(40));
    await page.getByText('文字は「別紙」に続きます').waitFor();
    await sheet.expectCalm(sight);
  });
});

describe('だれの机でも', () => {
  it('キーボードだけで書いて次の区分へ進める', async () => {
    const { page } = await sheet.write('conference');
    await tabTo(page, '「退院前訪問指導」');
    await page.keyboard.press('Space');
    await tabTo(page, '次の区分へ');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '7.身体・生活機能の状況/療養生活上の課題について' }).waitFor();
    await sheet.until('conference.wantHomeVisitJoin', true);
  });

  it.each([
    ['400%の拡大', ZOOMED],
    ['携帯電話', PHONE],
  ])('%sでも、すべての区分が収まる', async (_name, viewport) => {
    const sight = await sheet.write('header', viewport);
    const { page } = sight;
    for (let next = nextOf(page); /次の区分へ/.test(await next.innerText()); next = nextOf(page)) {
      const before = page.url();
      await next.click();
      await page.waitForURL((url) => url.href !== before);
      await nextOf(page).waitFor();
      await sheet.expectCalm(sight);
    }
    expect(page.url()).toContain(sheet.addressOf('familyPhysician'));
  });
});
