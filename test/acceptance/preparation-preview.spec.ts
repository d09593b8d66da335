import type { PreparationPreview } from '@tsunagi/contracts';
import { deskOf, type Desk, foundCase, record } from '../support/builders/document-case.js';
import { aRegionalRule } from '../support/builders/preparation-rules.js';
import * as ids from '../support/ids-of-the-region.js';
import { START, TestServer } from '../support/server.js';

const stay = `/stays/${ids.stayId(1)}`;
const consent = { form: 'oral', givenBy: 'family', givenOn: null };

let server: TestServer;
let nurse: Desk;
let careManager: Desk;

beforeEach(async () => {
  server = await TestServer.start();
  nurse = await deskOf(server, 'nurse');
  careManager = await deskOf(server, 'careManager');
  await foundCase(server);
});
afterEach(() => server.stop());

async function previewOf(expectedOn?: string, desk = nurse): Promise<PreparationPreview> {
  const query = expectedOn === undefined ? '' : `?expectedOn=${expectedOn}`;
  const { status, body } = await desk<PreparationPreview>('GET', `${stay}/preparation/preview${query}`);
  expect(status).toBe(200);
  return body;
}

async function tell(officeId: string, expectedOn: string): Promise<void> {
  await nurse('POST', `${stay}/discharge-notice/expected-date`, { expectedOn });
  const wish = { officeId, grade: 'planned', expectedOn, channel: 'inbox', consent };
  expect((await nurse('POST', `${stay}/discharge-notice/announcements`, wish)).status).toBe(201);
}

describe('予定日を試すと、日数の数え方をたどれる', () => {
  it('数える日と数えない日を、休みの名前とともに一日ずつ示す', async () => {
    const { offices } = await previewOf('2026-11-09');
    expect(offices).toHaveLength(1);
    expect(offices[0]).toMatchObject({
      ...{ officeId: ids.OFFICE, officeName: 'みなと居宅介護支援事業所', isResponsible: true },
      ...{ status: 'caution', statusName: '注意', usableDays: 4, noticeAssumed: true },
      requiredDays: { standard: 5, minimum: 3 },
    });
    expect(offices[0]?.days).toEqual([
      { on: '2026-11-02', verdict: 'counted', name: '数える', number: 1 },
      { on: '2026-11-03', verdict: 'holiday', name: '祝日(文化の日)', number: null },
      { on: '2026-11-04', verdict: 'counted', name: '数える', number: 2 },
      { on: '2026-11-05', verdict: 'counted', name: '数える', number: 3 },
      { on: '2026-11-06', verdict: 'counted', name: '数える', number: 4 },
      { on: '2026-11-07', verdict: 'weekly', name: '定休日', number: null },
      { on: '2026-11-08', verdict: 'weekly', name: '定休日', number: null },
      { on: '2026-11-09', verdict: 'dischargeDay', name: '退院日', number: null },
    ]);
  });

  it('どの日を試しても、足りる最初の日は同じ', async () => {
    for (const day of ['2026-11-04', '2026-11-09', '2026-12-25', undefined])
      expect((await previewOf(day)).firstSufficientOn).toBe('2026-11-10');
  });

  it('ルールを、名前・版・適用の始まり・出典とともに示す', async () => {
    expect((await previewOf('2026-12-25')).rule).toEqual({
      ...{ ruleId: 'prep-default-JP', version: 1, name: '準備日数の標準(つなぎの初期値)' },
      ...{ scope: 'default', scopeName: '標準', effectiveFrom: '2026-12-01' },
      source: expect.stringContaining('法令の定めではありません') as string,
      ...{ noticeCutoff: '12:00', profileName: '担当CMあり・変化なし' },
      lead: { standard: 5, minimum: 3 },
      adders: [],
    });
  });

  it('地域のルールに名前がなければ、範囲の名前で示し、足された日数の理由も示す', async () => {
    const {
      name: _name,
      source: _source,
      ...unnamed
    } = aRegionalRule({
      ...{ effectiveFrom: '2026-11-03', scope: { kind: 'region', regionId: ids.REGION } },
    });
    await record(server, `preparationRule-${ids.REGION}`, {
      ...{ type: 'PreparationRuleAdopted', personal: null },
      data: { occurredAt: START, rule: unnamed },
    });
    expect((await previewOf('2026-11-14')).rule).toMatchObject({
      ...{ ruleId: 'prep-region', scope: 'region', scopeName: '圏域', name: '圏域の入退院支援ルール' },
      ...{
        source: null,
        adders: [{ adder: 'closedDayDischarge', name: '土日・祝日・休業日の退院', days: 1 }],
      },
    });
  });

  it('ほかに連絡した事業所も、それぞれの営業日で数える', async () => {
    await record(server, `organisation-${ids.OTHER_OFFICE}`, {
      type: 'ClosureDeclared',
      data: { occurredAt: START, closureId: ids.eventId(77), from: '2026-11-05', to: '2026-11-06' },
      personal: null,
    });
    await tell(ids.OFFICE, '2026-11-09');
    await tell(ids.OTHER_OFFICE, '2026-11-09');
    const { offices } = await previewOf();
    expect(offices).toMatchObject([
      { officeId: ids.OFFICE, isResponsible: true, usableDays: 4, noticeAssumed: false },
      { officeId: ids.OTHER_OFFICE, isResponsible: false, usableDays: 2, status: 'insufficient' },
    ]);
    expect((await previewOf(undefined, careManager)).offices.map(({ officeId }) => officeId)).toEqual([
      ids.OFFICE,
    ]);
  });

  it('担当の事業所がまだなければ、圏域の標準の営業日で数える', async () => {
    const judged = { needed: true, criteria: ['helpWithEating'], judgedOn: '2026-11-02' };
    const { body } = await nurse('POST', '/stays', {
      ...{ patientId: ids.patientId(1), admittedOn: '2026-11-01', route: 'emergency' },
    });
    const path = `/stays/${String(body['id'])}`;
    await nurse('POST', `${path}/no-care-manager`, {});
    await nurse('POST', `${path}/coordination-judgement`, judged);
    const { body: preview } = await nurse<PreparationPreview>(
      'GET',
      `${path}/preparation/preview?expectedOn=2026-11-09`,
    );
    expect(preview.offices).toMatchObject([{ officeId: null, officeName: null, calendarOf: 'region' }]);
  });
});
