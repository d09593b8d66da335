import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { defaultRule as rule } from '../../../../test/support/builders/preparation-rules.js';
import {
  aNotice,
  assess,
  formerOfficeId,
  preparationFacts,
} from '../../../../test/support/builders/preparation.js';
import { instantInJapan, type PreparationNeedKind } from '../kernel/index.js';
import { assessPreparation, type PreparationFacts, type PreparationResult } from './index.js';

const WED = '2026-12-09';
const MON = '2026-12-14';

function assessed(
  facts: Partial<PreparationFacts>,
  needs: readonly PreparationNeedKind[] = [],
  now: readonly [string, string] = [WED, '15:30'],
): PreparationResult {
  return assessPreparation(rule, preparationFacts(facts), needs, instantInJapan(...now));
}

const told = (time: string, dischargeOn: string): Partial<PreparationFacts> => ({
  expectedOn: dischargeOn,
  announcements: [aNotice(WED, time, dischargeOn)],
});

describe('準備日数の例(月〜金の事業所、祝日なし)', () => {
  it('水曜15時の連絡で月曜退院なら、使えるのは木・金の2日で、最低に1日(標準に3日)届かず不足', () => {
    const result = assessed(told('15:00', MON));
    expect(result).toMatchObject({
      status: 'insufficient',
      effectiveNoticeOn: '2026-12-10',
      usableDays: 2,
      requiredDays: { standard: 5, minimum: 3 },
      profile: 'P1',
      bottleneckTask: { id: 'T04', name: '従前サービスの再開調整', shortBy: 1 },
      sufficientOn: '2026-12-17',
      noticeNeededBy: '2026-12-07',
    });
    expect(result.sentence).toBe(
      '12月14日(月)の退院まで使える営業日は2日で、「担当CMあり・変化なし」に最低必要な3日に1日届かず、' +
        '準備日数が足りません(「従前サービスの再開調整」が1日足りない見込み)が、12月17日(木)の退院なら足ります。',
    );
  });

  it('同じ連絡が10時に届けば、水曜から3日使えて注意', () => {
    expect(assessed(told('10:00', MON))).toMatchObject({
      status: 'caution',
      effectiveNoticeOn: WED,
      usableDays: 3,
      bottleneckTask: { id: 'T03', shortBy: 1 },
    });
  });

  it('月曜でなく土曜に退院なら、最低が1日増えて2日の不足', () => {
    const result = assessed(told('15:00', '2026-12-12'));
    expect(result).toMatchObject({
      status: 'insufficient',
      usableDays: 2,
      requiredDays: { standard: 6, minimum: 4 },
      inputs: { adders: ['closedDayDischarge'] },
    });
    expect(result.sentence).toContain('最低必要な4日に2日届かず');
  });

  it('12時ちょうどの連絡はその日から数え、12時1分からは翌営業日から数える', () => {
    expect(assessed(told('12:00', MON)).effectiveNoticeOn).toBe(WED);
    expect(assessed(told('12:01', MON)).effectiveNoticeOn).toBe('2026-12-10');
  });

  it('標準の日数があれば足りている', () => {
    const result = assessed(told('10:00', '2026-12-16'));
    expect(result).toMatchObject({ status: 'sufficient', usableDays: 5, bottleneckTask: null });
    expect(result.sentence).toBe(
      '12月16日(水)の退院まで使える営業日は5日で、「担当CMあり・変化なし」の標準5日に対して準備日数は足りています。',
    );
  });

  it('退院の日に届いた連絡は当日', () => {
    const result = assessed({ dischargedOn: WED, announcements: [aNotice(WED, '09:00', WED)] });
    expect(result).toMatchObject({ status: 'sameDay', usableDays: 0, sufficientOn: '2026-12-16' });
  });
});

describe('長い休みと休業日', () => {
  const newYear = aWeekdayOffice({ yearlyClosures: [{ from: '12-29', to: '01-03' }] });

  it('連絡と退院の間に4日以上の休みがあれば1日増やす', () => {
    const result = assessed({
      calendar: newYear,
      expectedOn: '2027-01-07',
      announcements: [aNotice('2026-12-28', '10:00', '2027-01-07')],
    });
    expect(result).toMatchObject({
      usableDays: 4,
      requiredDays: { standard: 6, minimum: 4 },
      inputs: { adders: ['longClosure'] },
      status: 'caution',
    });
  });

  it('3日の連休では増やさない', () => {
    const threeDays = aWeekdayOffice({ holidays: ['2026-12-11'] });
    expect(assessed({ ...told('10:00', '2026-12-15'), calendar: threeDays }).inputs.adders).toEqual([]);
  });

  it('祝日や臨時休業の日に退院するなら1日増やす', () => {
    const closed = aWeekdayOffice({ closures: [{ from: MON, to: MON }] });
    const holiday = aWeekdayOffice({ holidays: [MON] });
    for (const calendar of [closed, holiday]) {
      expect(assessed({ ...told('10:00', MON), calendar }).inputs.adders).toEqual(['closedDayDischarge']);
    }
  });

  it('一日も開かない事業所でも答えが出る', () => {
    const never = aWeekdayOffice({ weekly: [null, null, null, null, null, null, null] });
    expect(assessed({ ...told('10:00', MON), calendar: never })).toMatchObject({
      status: 'insufficient',
      effectiveNoticeOn: null,
      usableDays: 0,
      sufficientOn: null,
      noticeNeededBy: null,
    });
  });
});

describe('数える連絡', () => {
  it('最終の日から2日以内の日を告げた最初の連絡から数える', () => {
    const result = assessed({
      expectedOn: MON,
      announcements: [
        aNotice('2026-11-25', '10:00', '2026-12-20'),
        aNotice('2026-12-01', '10:00', '2026-12-16'),
        aNotice('2026-12-08', '10:00', MON),
      ],
    });
    expect(result.inputs).toMatchObject({
      noticeArrivedAt: instantInJapan('2026-12-01', '10:00'),
      noticeNamedOn: '2026-12-16',
    });
    expect(result.status).toBe('sufficient');
  });

  it('日を告げない見込みの連絡は数えない', () => {
    const result = assessed({ expectedOn: MON, announcements: [aNotice('2026-12-01', '10:00', null)] });
    expect(result.inputs).toMatchObject({ noticeArrivedAt: null, noticeAssumed: true });
  });

  it('退院日の担当でない事業所への連絡は数えない', () => {
    const former = aNotice('2026-12-01', '10:00', MON, { officeId: formerOfficeId });
    expect(assessed({ dischargedOn: MON, announcements: [former] }).status).toBe('noNotice');
  });

  it('退院のあとに届いた連絡は連絡なしのまま', () => {
    const late = aNotice('2026-12-15', '10:00', MON);
    expect(assessed({ dischargedOn: MON, announcements: [late] })).toMatchObject({
      status: 'noNotice',
      effectiveNoticeOn: null,
      usableDays: 0,
      sufficientOn: null,
      noticeNeededBy: '2026-12-07',
    });
  });

  it('退院日より前で誰にも連絡していなければ、いま連絡した場合を答える', () => {
    const result = assessed({ expectedOn: '2026-12-18' });
    expect(result).toMatchObject({
      status: 'sufficient',
      effectiveNoticeOn: '2026-12-10',
      usableDays: 6,
      inputs: { noticeAssumed: true },
    });
    expect(result.sentence).toMatch(/^いま連絡した場合、12月18日\(金\)の退院/);
  });

  it('予定日の当日になっても連絡がなければ連絡なし', () => {
    const result = assessed({ expectedOn: MON }, [], [MON, '06:00']);
    expect(result).toMatchObject({ status: 'noNotice', usableDays: 0, sufficientOn: '2026-12-21' });
    expect(result.sentence).toContain('担当先への連絡が記録されていません');
  });

  it('どの文も相手を責める言葉を使わない', () => {
    expect(Object.values(assess({}).rule.wording.sentences).join('')).not.toMatch(/遅|怠|違反|病院/);
  });
});
