import { sitDown } from '../support/at-desk.js';
import { expectCalm, expectUnnamed } from '../support/calm.js';
import { Desk, DESKTOP, PHONE, ZOOMED } from '../support/desk.js';
import { picture } from '../support/guide.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

const CONSENT = { form: 'oral', givenBy: 'family', givenOn: '2026-11-01' };
const NINE_TO_SIX = { opensAt: '09:00', closesAt: '18:00' };
const WEEK = [null, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, NINE_TO_SIX, null];

let desk: Desk;
let region: SmallRegion;

async function admit(name: string, admittedOn: string, admittedAt: string | null = null): Promise<string> {
  const { desk: nurse } = region.hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name }));
  const admission = { patientId, admittedOn, admittedAt, route: 'emergency', ward: '3階東病棟' };
  const stayId = idOf(await nurse.post('/api/stays', admission));
  await nurse.post(`/api/stays/${stayId}/care-manager`, { officeId: region.office.id });
  return stayId;
}

async function sendSheet(stayId: string): Promise<void> {
  const { desk: careManager } = region.office;
  const sheetId = idOf(await careManager.post('/api/admission-sheets', { stayId }));
  await careManager.post(`/api/admission-sheets/${sheetId}/sending`, { channel: 'inbox', consent: CONSENT });
}

/** Monday 2 November 2026, 09:00; the office is closed on Sunday and on Tuesday, a holiday. */
beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  await region.office.administrator.post(`/api/organisations/${region.office.id}/business-hours`, {
    ...{ effectiveFrom: '2026-04-01', weekly: WEEK, opensOnHolidays: false, yearlyClosures: [] },
  });
  await admit('濵田 渚', '2026-11-01', '2026-11-01T03:00:00.000Z');
  await admit('髙橋 𠮷太郎', '2026-11-02', '2026-11-01T23:30:00.000Z');
  await sendSheet(await admit('千田 ハマ', '2026-11-02'));
  await admit('菅原 実', '2026-10-23');
}, 120_000);
afterAll(() => desk.close());

describe('期限の一覧', () => {
  it('近い順に、残る営業日・営業時間と根拠と提供書の進み具合を示し、そこから書きはじめられる', async () => {
    const sight = await sitDown(desk, 'umineko', '/deadlines', DESKTOP);
    const { page } = sight;
    await page.getByRole('link', { name: '濵田 渚' }).waitFor();
    const line = (name: string) => page.locator('li.line', { hasText: name });
    expect(await page.locator('li.line').count()).toBe(2);
    await line('濵田')
      .getByText('あと営業時間で9時間(今日18:00まで)。期限の11月3日(火)は休業日です。')
      .waitFor();
    await line('濵田').getByText('期限の根拠').click();
    await line('濵田').getByText('事業所の営業日でない日の入院のため、翌日までを含みます。').waitFor();
    await line('髙橋').getByText('あと2営業日(11月4日(水)18:00まで)。').waitFor();
    await expectCalm(sight);
    await picture(page, 'care-manager-deadlines');
    await line('髙橋').getByRole('button', { name: '入院時情報提供書を書く' }).click();
    await page.waitForURL('**/sheets/*');
    await page.goto('/deadlines');
    await line('髙橋').getByText('入院時情報提供書: 下書き').waitFor();
    expectUnnamed(sight, '髙橋', '濵田');
  }, 90_000);

  it('済んだもの・過ぎたものは、絞り込みを外すと出て、番地に残る', async () => {
    const sight = await sitDown(desk, 'umineko', '/deadlines', PHONE);
    const { page } = sight;
    await page.getByRole('link', { name: '済んだもの・過ぎたものも' }).click();
    await page.waitForURL('**/deadlines?show=all');
    await page.locator('li.line', { hasText: '千田 ハマ' }).getByText('期限内に提供').first().waitFor();
    await page.locator('li.line', { hasText: '菅原 実' }).getByText('過ぎました').first().waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('四倍に拡大しても、横に動かさずに読める', async () => {
    const sight = await sitDown(desk, 'umineko', '/deadlines?show=all', ZOOMED);
    await sight.page.getByRole('link', { name: '濵田 渚' }).waitFor();
    await expectCalm(sight);
  }, 60_000);

  it('病院では、入退院支援加算の日数を同じ形で示す', async () => {
    const sight = await sitDown(desk, 'shimin', '/deadlines', DESKTOP);
    const { page } = sight;
    const line = page.locator('li.line', { hasText: '髙橋 𠮷太郎' });
    await line.getByText('あと').first().waitFor();
    await line.getByText('入院時情報提供書: まだ届いていません').waitFor();
    expect(await line.getByRole('button').count()).toBe(0);
    await expectCalm(sight);
  }, 60_000);
});
