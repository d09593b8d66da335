import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { defaultRule as rule } from '../../../../test/support/builders/preparation-rules.js';
import { aNotice, preparationFacts } from '../../../../test/support/builders/preparation.js';
import { type CivilDate, instantInJapan, type PreparationNeedKind } from '../kernel/index.js';
import { assessPreparation, firstSufficientDischarge, type PreparationFacts } from './index.js';

const NOW = instantInJapan('2026-12-09', '15:30');

const first = (
  facts: Partial<PreparationFacts> = {},
  needs: readonly PreparationNeedKind[] = [],
): CivilDate | null => firstSufficientDischarge(rule, preparationFacts(facts), needs, NOW);

describe('足りる最初の退院日', () => {
  it('予定日がなくても、いま連絡した場合の最初の日を答える', () => {
    expect(first()).toBe('2026-12-17');
  });

  it('遅い予定日を試していても、それより早い日を答える', () => {
    expect(first({ expectedOn: '2027-01-20' })).toBe('2026-12-17');
  });

  it('前の連絡が生きる日なら、その連絡から数える', () => {
    const told = [aNotice('2026-12-07', '10:00', '2026-12-14')];
    expect(first({ expectedOn: '2026-12-14', announcements: told })).toBe('2026-12-14');
  });

  it('必要な準備が増えれば遅くなる', () => {
    expect(first({}, ['homeModification'])).toBe('2027-01-04');
  });

  it('答えた日は足りていて、その前の日はどれも足りない', () => {
    const statusOn = (expectedOn: CivilDate): string =>
      assessPreparation(rule, preparationFacts({ expectedOn }), [], NOW).status;
    expect(statusOn('2026-12-17')).toBe('sufficient');
    for (const day of ['2026-12-10', '2026-12-11', '2026-12-12', '2026-12-14', '2026-12-16'])
      expect([day, statusOn(day)]).not.toEqual([day, 'sufficient']);
  });

  it('判定しないとき・退院したあと・開かない事業所では答えない', () => {
    expect(first({ gate: 'notJudged' })).toBeNull();
    expect(first({ dischargedOn: '2026-12-08' })).toBeNull();
    expect(first({ calendar: aWeekdayOffice({ weekly: [] }) })).toBeNull();
  });
});
