import type { IndicatorsResponse } from '@tsunagi/contracts';
import { Journal } from '@tsunagi/event-store';
import { fillRegion } from '../support/busy-region.js';
import type { Answer, Client } from '../support/client.js';
import { TestServer } from '../support/server.js';
import { aSmallRegion, type SmallRegion } from '../support/small-region.js';

let server: TestServer;
let region: SmallRegion;
let body: IndicatorsResponse;

async function show(client: Client, query = ''): Promise<Answer<IndicatorsResponse>> {
  const head = await server.app.nest.get(Journal).head();
  return client.get<IndicatorsResponse>(`/api/indicators${query}`, { 'Tsunagi-Position': head ?? '0' });
}

/** `計 当日 …` of one row, hidden ones as their reason. */
function rowOf(measure: string, side: string, kind: string): readonly (number | string | null)[] {
  const figures = body.months[0]?.figures ?? [];
  const figure = figures.find((found) => found.measure === measure && found.side === side);
  const row = figure?.rows.find((found) => found.kind === kind);
  return row?.cells.map(({ count, hidden }) => hidden ?? count) ?? [];
}

beforeAll(async () => {
  server = await TestServer.start();
  region = await aSmallRegion(server);
  await fillRegion(server, region);
  ({ body } = await show(region.coordinator));
}, 120_000);
afterAll(() => server.stop());

describe('圏域の指標', () => {
  it('今月までの3か月を、新しい月から示す', () => {
    expect(body).toMatchObject({ from: '2026-09', to: '2026-11', asOn: '2026-11-02' });
    expect(body.months.map(({ month }) => month)).toEqual(['2026-11', '2026-10', '2026-09']);
  });

  it('両方の側を、同じ区分で数える', () => {
    const classesOf = (side: string): readonly string[] => {
      const figures = body.months[0]?.figures.filter((figure) => figure.side === side) ?? [];
      return figures.map(
        ({ measure, rows }) => `${measure} ${rows[0]?.cells.map((cell) => cell.class).join()}`,
      );
    };
    expect(classesOf('hospital')).toEqual(classesOf('careOffice'));
    expect(rowOf('receipt', 'hospital', 'hospital')).toEqual([10, 5, 0, 0, 5]);
    expect(rowOf('receipt', 'careOffice', 'all')).toEqual([10, 5, 0, 0, 5]);
    expect(rowOf('confirmation', 'hospital', 'hospital')).toEqual([10, 5, 5]);
    expect(rowOf('confirmation', 'careOffice', 'homeCareSupportOffice')).toEqual([10, 5, 5]);
  });

  it('5件未満の欄と、それを計算で求められる欄を隠す', () => {
    expect(rowOf('firstWord', 'hospital', 'hospital')).toEqual([
      ...['protectsOthers', 0, 11, 0, 'fewerThanFive'],
    ]);
    expect(rowOf('firstWord', 'careOffice', 'homeCareSupportOffice')).toEqual([
      ...[11, 'protectsOthers', 0, 0, 'fewerThanFive'],
    ]);
  });

  it('いま入院中の人の判定を示し、担当のいない人は別の行に数える', () => {
    expect(body.now.rows.map(({ kind }) => kind)).toEqual([
      ...['all', 'homeCareSupportOffice', 'communitySupportCenter', 'multifunctionalOffice', 'noOffice'],
    ]);
    expect(
      body.now.rows.every((row) =>
        row.cells.every(({ count }) => count === null || count === 0 || count > 4),
      ),
    ).toBe(true);
  });

  it('氏名も、組織の名称も、だれの番号も出さない', async () => {
    const text = JSON.stringify((await show(region.coordinator)).body);
    for (const secret of ['濵田', '汐凪', 'うみねこ', region.hospital.id, region.office.id, '小野寺']) {
      expect(text).not.toContain(secret);
    }
  });

  it('何もない月は、すべて0件', async () => {
    const { body: empty } = await show(region.coordinator, '?from=2026-01&to=2026-01');
    const cells = empty.months.flatMap(({ figures }) => figures.flatMap(({ rows }) => rows));
    expect(cells.every((row) => row.cells.every(({ count }) => count === 0))).toBe(true);
  });

  it.each(['?from=2026-13', '?from=2026-11&to=2026-10', '?from=2025-01&to=2026-11', '?to=11'])(
    '%s は400で断る',
    async (query) => {
      expect((await show(region.coordinator, query)).status).toBe(400);
    },
  );

  it('圏域の調整役だけが見られる', async () => {
    for (const { desk, administrator } of [region.hospital, region.office]) {
      expect([(await show(desk)).status, (await show(administrator)).status]).toEqual([403, 403]);
    }
  });
});
