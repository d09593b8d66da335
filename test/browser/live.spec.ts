import type { Page } from 'playwright-core';
import { LiveStreams } from '../../apps/api/src/live/live-streams.js';
import { Reactions } from '../../apps/api/src/platform/reactions/reactions.js';
import { tabTo } from '../support/accessible.js';
import { sitDown } from '../support/at-desk.js';
import { aBusyMorning, type BusyMorning } from '../support/busy-morning.js';
import { expectCalm } from '../support/calm.js';
import type { Client } from '../support/client.js';
import { Desk } from '../support/desk.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

let desk: Desk;
let region: SmallRegion;
let morning: BusyMorning;
let nurse: Client;

const LIVE = '最新の状態です';
const LOST = '接続し直しています';
const group = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`) });
const isLive = (page: Page): Promise<void> => page.getByText(LIVE).waitFor();

async function admit(name: string): Promise<string> {
  const patientId = idOf(await nurse.post('/api/patients', { name }));
  const admission = { patientId, admittedOn: '2026-11-02', route: 'emergency', ward: '3階東病棟' };
  const stayId = idOf(await nurse.post('/api/stays', admission));
  await desk.api.app.nest.get(Reactions).settled();
  return stayId;
}

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  nurse = region.hospital.desk;
  morning = await aBusyMorning(desk.api, region);
}, 240_000);
afterAll(() => desk.close());

describe('届いたことが、開いている画面に現れる', () => {
  it('事業所の返答が、病院の今日の対応に、読み直さなくても現れる', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await group(page, '連絡に返答がない 2件').waitFor();
    await isLive(page);
    const path = `/api/stays/${morning.waiting}/discharge-notice/announcements/${morning.waitingNotice}`;
    const answer = { answer: 'difficult', earliestOn: '2026-11-27', reason: 'ベッドの手配' };
    const answered = { ...answer, acknowledgedByName: '小野寺 千春' };
    expect((await region.office.desk.post(`${path}/acknowledgement`, answered)).status).toBe(200);
    await group(page, '「難しい」「要相談」の返答 1件').waitFor();
    await group(page, '連絡に返答がない 1件').waitFor();
  });

  it('読んでいる途中の一覧は動かさず、新しい届きがあることを言い、押すと示す', async () => {
    const sight = await sitDown(desk, 'shimin', '/stays');
    const { page } = sight;
    const rows = page.getByRole('list', { name: '入院の一覧' }).getByRole('listitem');
    await rows.first().waitFor();
    await isLive(page);
    const before = await rows.allInnerTexts();
    await tabTo(page, '髙橋 ハナ');
    await admit('千田 港');
    await page.getByText('新しい届きが1件あります').waitFor();
    expect(await rows.allInnerTexts()).toEqual(before);
    await expectCalm(sight);
    await page.getByRole('button', { name: '表示する' }).click();
    await rows.filter({ hasText: '千田 港' }).waitFor();
    expect(await rows.count()).toBe(before.length + 1);
  });

  it('打っている途中の文字は消えず、焦点も動かない', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await group(page, '担当のケアマネジャーが未確認').waitFor();
    await isLive(page);
    const search = page.getByRole('searchbox').first();
    await search.fill('たかは');
    await admit('佐々木 凪');
    await page.getByText(/新しい届きが\d+件あります/).waitFor();
    expect(await search.inputValue()).toBe('たかは');
    expect(await page.evaluate('document.activeElement.value')).toBe('たかは');
  });

  it('聞いているのは一つの画面に一つだけで、画面の中を移っても増えない', async () => {
    const { page, requested } = await sitDown(desk, 'shimin', '/today');
    await isLive(page);
    for (const name of ['入院中の方', '準備の見守り', '今日の対応']) {
      await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(requested.filter((url) => url.includes('/api/live'))).toHaveLength(1);
  });
});

describe('つながらないとき', () => {
  it('接続し直していることを言い、つながると、その間に変わったことも示す', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await isLive(page);
    await group(page, '担当のケアマネジャーが未確認').waitFor();
    const name = await group(page, '担当のケアマネジャーが未確認').getByRole('heading').innerText();
    const count = Number(/(\d+)件/.exec(name)?.[1]);
    await page.route('**/api/live*', (route) => route.abort());
    desk.api.app.nest.get(LiveStreams).interrupt();
    await page.getByText(LOST).waitFor();
    await admit('村上 潮');
    await page.unroute('**/api/live*');
    await isLive(page);
    await group(page, `担当のケアマネジャーが未確認 ${count + 1}件`).waitFor();
  });

  it('ほかの画面でサインアウトすると、この画面もサインインを求める', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await isLive(page);
    const other = await page.context().newPage();
    await other.goto('/stays');
    await other.getByRole('button', { name: 'サインアウト' }).click();
    await page.getByText('もう一度サインインしてください').waitFor();
  });

  it('だれも触っていない画面が自分で読み直しても、サインインの期間は延びない', async () => {
    const { page } = await sitDown(desk, 'shimin', '/today');
    await page.clock.install();
    await page.reload();
    await isLive(page);
    await page.clock.fastForward(61_000);
    const asked = page.waitForRequest((request) => request.url().endsWith('/api/today'));
    await admit('阿部 磯');
    await page.clock.runFor(1_000);
    expect((await asked).headers()['tsunagi-unattended']).toBe('true');
  });
});
