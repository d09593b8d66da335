import { gzipSync } from 'node:zlib';
import type { Request, Response } from 'playwright-core';
import { sitDown, watchShifts } from '../support/at-desk.js';
import { Desk, type Sight } from '../support/desk.js';
import { aSmallRegion, idOf, type SmallRegion } from '../support/small-region.js';

/** Bytes of script after gzip that the first page may take. */
const SCRIPT_BUDGET = 200_000;

let desk: Desk;
let region: SmallRegion;
let stayId: string;

beforeAll(async () => {
  desk = await Desk.open();
  region = await aSmallRegion(desk.api);
  const { desk: nurse } = region.hospital;
  const patientId = idOf(await nurse.post('/api/patients', { name: '菊田 浜子', kana: 'キクタ ハマコ' }));
  const admission = { patientId, admittedOn: '2026-10-30', route: 'emergency', ward: '2階病棟' };
  stayId = idOf(await nurse.post('/api/stays', admission));
}, 120_000);
afterAll(() => desk.close());

interface Fetched {
  readonly path: string;
  readonly kind: string;
  readonly method: string;
  readonly bytes: number;
}

/** Everything the page fetches from now on. */
function listen({ page }: Sight): () => Promise<readonly Fetched[]> {
  const answers: Response[] = [];
  const asked = new Set<Request>();
  page.on('request', (request) => asked.add(request));
  page.on('response', (answer) => asked.has(answer.request()) && answers.push(answer));
  const measured = async (answer: Response): Promise<Fetched> => {
    const request = answer.request();
    const isScript = request.resourceType() === 'script';
    const body = request.resourceType() === 'eventsource' ? null : await answer.body().catch(() => null);
    const bytes = body === null ? 0 : isScript ? gzipSync(body).length : body.length;
    const { pathname, search } = new URL(answer.url());
    return { path: pathname + search, kind: request.resourceType(), method: request.method(), bytes };
  };
  return () => Promise.all(answers.map(measured));
}

const sum = (all: readonly Fetched[], kind: string): number =>
  all.filter((each) => each.kind === kind).reduce((bytes, each) => bytes + each.bytes, 0);

describe('what a page may cost, whatever the machine', () => {
  it.each(['shimin', 'umineko', 'kanri'])(
    'the first page of %s takes at most 200 kB of script',
    async (login) => {
      const sight = await sitDown(desk, login);
      const { page } = sight;
      const fetched = listen(sight);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('読み込んでいます').first().waitFor({ state: 'detached' });
      const all = await fetched();
      const report = { script: sum(all, 'script'), font: sum(all, 'font'), style: sum(all, 'stylesheet') };
      process.stdout.write(`first load of ${login}, bytes: ${JSON.stringify(report)}\n`);
      expect(report.script).toBeGreaterThan(10_000);
      expect(report.script).toBeLessThanOrEqual(SCRIPT_BUDGET);
    },
    60_000,
  );

  it.each(['/', '/inbox', '/watch', 'stay'])(
    '%s fetches each thing once and moves nothing',
    async (path) => {
      const sight = await sitDown(desk, 'shimin', '/');
      const shifts = await watchShifts(sight);
      const { page } = sight;
      await page.getByText('最新の状態です').waitFor();
      await page.getByRole('region').or(page.getByText('今日の対応はありません。')).first().waitFor();
      const fetched = listen(sight);
      await page.goto(path === 'stay' ? `/stays/${stayId}` : path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByText('読み込んでいます').first().waitFor({ state: 'detached' });
      const asked = (await fetched()).filter(({ path: each }) => each.startsWith('/api/'));
      const addresses = asked.map((each) => `${each.method} ${each.path}`);
      expect(addresses).toEqual([...new Set(addresses)]);
      expect(await shifts()).toEqual([]);
    },
    60_000,
  );
});
