import { describe, expect, it } from '@jest/globals';
import type { IndicatorsResponse } from '@tsunagi/contracts';
import { addressOf, largestOf, linesOf, monthsOffered, sightOf } from './indicators.model.js';

const TODAY = '2026-02-03';
const sight = (query: string): unknown => sightOf(new URLSearchParams(query), TODAY);

describe('圏域の指標の期間', () => {
  it('何も言わなければ、今月までの3か月を全体で見る', () => {
    expect(sight('')).toEqual({ from: '2025-12', to: '2026-02', kind: 'all' });
  });

  it('アドレスの期間と種類をそのまま使う', () => {
    const wanted = { from: '2025-03', to: '2026-02', kind: 'communitySupportCenter' } as const;
    expect(sight(addressOf(wanted).split('?')[1] ?? '')).toEqual(wanted);
  });

  it.each(['from=2026-13', 'from=2026-03', 'from=2020-01', 'from=昨日'])(
    'ありえない期間「%s」は、ふだんの期間にする',
    (query) => {
      expect(sight(query)).toMatchObject({ from: '2025-12', to: '2026-02' });
    },
  );

  it('知らない種類は全体にする', () => {
    expect(sight('kind=hospital')).toMatchObject({ kind: 'all' });
  });

  it('選べる月は、今月から2年さかのぼる', () => {
    expect(monthsOffered(TODAY)).toHaveLength(24);
    expect([monthsOffered(TODAY)[0], monthsOffered(TODAY).at(-1)]).toEqual(['2026-02', '2024-03']);
  });
});

describe('圏域の指標の表', () => {
  const cell = (name: 'total' | 'onTheDay' | 'notYet', count: number | null) => ({
    ...{ class: name, count, hidden: count === null ? ('fewerThanFive' as const) : null },
  });
  const figure = (side: 'hospital' | 'careOffice', kind: 'hospital' | 'all', count: number) => ({
    ...{ measure: 'receipt' as const, side },
    rows: [{ kind, cells: [cell('total', null), cell('onTheDay', count), cell('notYet', null)] }],
  });
  const body = {
    months: [
      { month: '2026-02', figures: [figure('hospital', 'hospital', 7), figure('careOffice', 'all', 9)] },
    ],
  } as unknown as IndicatorsResponse;

  it('病院の側には種類がなく、事業所の側は選んだ種類の行になる', () => {
    const name = (month: string): string => month;
    const hospital = linesOf(body, ['receipt', 'hospital'], 'communitySupportCenter', name);
    expect(hospital).toMatchObject([{ name: '2026-02', cells: [{}, { count: 7 }, {}] }]);
    expect(linesOf(body, ['receipt', 'careOffice'], 'all', name)).toHaveLength(1);
    expect(linesOf(body, ['receipt', 'careOffice'], 'communitySupportCenter', name)).toEqual([]);
  });

  it('棒の長さは計を除いた最大の件数を基準にし、隠した欄は数えない', () => {
    expect(largestOf(linesOf(body, ['receipt', 'careOffice'], 'all', String))).toBe(9);
    expect(largestOf([])).toBe(1);
  });
});
