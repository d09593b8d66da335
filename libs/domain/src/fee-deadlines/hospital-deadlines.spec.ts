import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { instantInJapan } from '../kernel/index.js';
import { type HospitalDeadline, type HospitalDeadlineQuestion, hospitalDeadlines } from './index.js';

const deadlines = (
  admittedOn: string,
  time: string | null,
  changes: Partial<HospitalDeadlineQuestion> = {},
): readonly HospitalDeadline[] =>
  hospitalDeadlines({
    admittedOn,
    admittedAt: time === null ? null : instantInJapan(admittedOn, time),
    calendar: aWeekdayOffice(),
    fee: 1,
    isLongTermCareWard: false,
    admissionDayIs: 1,
    ...changes,
  });

const screening = (...asked: Parameters<typeof deadlines>): HospitalDeadline | undefined =>
  deadlines(...asked).find((deadline) => deadline.ruleId === 'HOSP_SCREEN');

describe('病院の期限(入退院支援加算1、入院日を1日目とする)', () => {
  it('スクリーニングは3日目、話し合い・計画・カンファレンスは7日目まで', () => {
    expect(deadlines('2026-12-07', '10:00').map(({ ruleId, dueOn }) => [ruleId, dueOn])).toEqual([
      ['HOSP_SCREEN', '2026-12-09'],
      ['HOSP_FAMILY_TALK', '2026-12-13'],
      ['HOSP_PLAN', '2026-12-13'],
      ['HOSP_CONF', '2026-12-13'],
    ]);
  });

  it('療養病棟では話し合いだけが14日目まで', () => {
    expect(deadlines('2026-12-07', '10:00', { isLongTermCareWard: true }).map(({ days }) => days)).toEqual([
      3, 14, 7, 7,
    ]);
  });

  it('3日とも休みなら、最初の診療日まで', () => {
    const calendar = aWeekdayOffice({ holidays: ['2027-01-11'] });
    expect(screening('2027-01-09', '10:00', { calendar })).toMatchObject({
      dueOn: '2027-01-12',
      movedToWeekday: true,
    });
  });

  it('土曜の入院で月曜が診療日なら、月曜のまま', () => {
    expect(screening('2026-12-12', '10:00')).toMatchObject({ dueOn: '2026-12-14', movedToWeekday: false });
  });

  it('金曜の夜の入院は、月曜まで', () => {
    expect(screening('2026-12-11', '20:00')).toMatchObject({ dueOn: '2026-12-14', movedToWeekday: true });
    expect(screening('2026-12-11', '10:00')).toMatchObject({ dueOn: '2026-12-13', movedToWeekday: false });
  });

  it('連休の前夜の入院は、連休明けまで', () => {
    const calendar = aWeekdayOffice({ holidays: ['2026-09-21', '2026-09-22', '2026-09-23'] });
    expect(screening('2026-09-18', '20:00', { calendar })?.dueOn).toBe('2026-09-24');
  });

  it('金曜の時刻が分からなければ早いほうを示し、遅いほうを残す', () => {
    expect(screening('2026-12-11', null)).toMatchObject({
      dueOn: '2026-12-13',
      dueIfAfterHours: '2026-12-14',
    });
    expect(screening('2026-12-07', null)?.dueIfAfterHours).toBeNull();
  });

  it('入院日を0日目と数える病院では1日ずつ後になる', () => {
    expect(deadlines('2026-12-07', '10:00', { admissionDayIs: 0 }).map(({ dueOn }) => dueOn)).toEqual([
      '2026-12-10',
      '2026-12-14',
      '2026-12-14',
      '2026-12-14',
    ]);
  });

  it('加算2では、スクリーニングと計画が7日目まで', () => {
    expect(deadlines('2026-12-07', '10:00', { fee: 2 }).map(({ ruleId, days }) => [ruleId, days])).toEqual([
      ['HOSP_SCREEN', 7],
      ['HOSP_PLAN', 7],
    ]);
  });

  it.each([
    ['2024-05-31', '2016-04'],
    ['2024-06-01', 'R6'],
    ['2026-05-31', 'R6'],
    ['2026-06-01', 'R8'],
  ])('%s の入院には %s の版を使う', (admittedOn, version) => {
    expect(screening(admittedOn, '10:00')?.ruleVersion).toBe(version);
  });
});
