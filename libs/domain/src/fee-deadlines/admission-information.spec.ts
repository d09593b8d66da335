import { anOfficeOpenOnSaturdays, aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { instantInJapan } from '../kernel/index.js';
import {
  type AdmissionFeeClock,
  admissionFeeClock,
  type AdmissionFeeQuestion,
  dischargeInformationDeadline,
  reachedFeeClass,
} from './index.js';

const question = (
  admittedOn: string,
  time: string | null,
  changes: Partial<AdmissionFeeQuestion> = {},
): AdmissionFeeQuestion => ({
  admittedOn,
  admittedAt: time === null ? null : instantInJapan(admittedOn, time),
  calendar: aWeekdayOffice(),
  officeKind: 'homeCareSupportOffice',
  careLevel: 'care3',
  ...changes,
});

function clockOf(...asked: Parameters<typeof question>): AdmissionFeeClock {
  const clock = admissionFeeClock(question(...asked));
  if (!clock.applies) throw new Error(`no fee: ${clock.exclusion}`);
  return clock;
}

const due = (...asked: Parameters<typeof question>): readonly string[] =>
  clockOf(...asked).shown.map((deadline) => deadline.dueOn);

describe('入院時情報連携加算(2024年4月から)、月〜金 9:00–18:00 の事業所', () => {
  it.each([
    ['月曜10時', '2026-12-07', '10:00', '2026-12-07', '2026-12-09'],
    ['月曜19時', '2026-12-07', '19:00', '2026-12-08', '2026-12-09'],
    ['木曜19時', '2026-12-10', '19:00', '2026-12-11', '2026-12-13'],
    ['金曜10時', '2026-12-11', '10:00', '2026-12-11', '2026-12-13'],
    ['金曜19時', '2026-12-11', '19:00', '2026-12-12', '2026-12-14'],
    ['土曜(休み)', '2026-12-12', '10:00', '2026-12-13', '2026-12-14'],
    ['日曜(休み)', '2026-12-13', '23:00', '2026-12-14', '2026-12-15'],
  ])('%sの入院は、(Ⅰ)%s %s → %s まで、(Ⅱ)%s まで', (_title, admittedOn, time, first, second) => {
    expect(due(admittedOn, time)).toEqual([first, second]);
  });

  it('営業終了の時刻ちょうどは営業時間後、その1分前は営業時間内', () => {
    expect(due('2026-12-07', '18:00')[0]).toBe('2026-12-08');
    expect(due('2026-12-07', '17:59')[0]).toBe('2026-12-07');
  });

  it('開く前の早朝は営業時間後ではない', () => {
    expect(due('2026-12-07', '05:00')[0]).toBe('2026-12-07');
  });

  it('祝日や年末年始の休みも、その事業所の休みとして数える', () => {
    expect(due('2026-12-07', '10:00', { calendar: aWeekdayOffice({ holidays: ['2026-12-07'] }) })[0]).toBe(
      '2026-12-08',
    );
    const newYear = aWeekdayOffice({ yearlyClosures: [{ from: '12-29', to: '01-03' }] });
    expect(due('2026-12-28', '19:00', { calendar: newYear })).toEqual(['2026-12-29', '2026-12-31']);
  });

  it('土曜も開く事業所では、木曜夜の(Ⅱ)は延びない', () => {
    expect(due('2026-12-10', '19:00', { calendar: anOfficeOpenOnSaturdays() })[1]).toBe('2026-12-12');
  });

  it('時刻が分からなければ両方を計算し、早いほうを示す', () => {
    const clock = clockOf('2026-12-10', null);
    expect(clock.variants.map((variant) => variant.timing)).toEqual(['withinHours', 'afterHours']);
    expect(clock.shown.map((deadline) => deadline.dueOn)).toEqual(['2026-12-10', '2026-12-12']);
    expect(clock.variants[1]?.deadlines.map((deadline) => deadline.dueOn)).toEqual([
      '2026-12-11',
      '2026-12-13',
    ]);
  });

  it('休みの日なら時刻が分からなくても一通り', () => {
    expect(clockOf('2026-12-12', null).variants).toHaveLength(1);
  });

  it('計算の根拠を残す', () => {
    expect(clockOf('2026-12-11', '19:00')).toMatchObject({
      ruleId: 'CARE_ADM_INFO',
      ruleVersion: '2024-04',
      admittedTime: '19:00',
      closesAt: '18:00',
      shown: [
        { feeClass: 'I', units: 250, lastDay: 1, extendedFor: 'afterHours' },
        { feeClass: 'II', units: 200, lastDay: 3, extendedFor: 'afterHours' },
      ],
    });
  });
});

describe('入院時情報連携加算の版と対象', () => {
  it('2024年3月までの入院は、3日以内が200単位、7日以内が100単位で、延びない', () => {
    expect(clockOf('2024-03-29', '19:00')).toMatchObject({
      ruleVersion: '2018-04',
      shown: [
        { units: 200, dueOn: '2024-03-31', extendedFor: null },
        { units: 100, dueOn: '2024-04-04', extendedFor: null },
      ],
    });
    expect(clockOf('2024-04-01', '10:00').ruleVersion).toBe('2024-04');
  });

  it.each([
    ['要支援には加算がない', { careLevel: 'support1' }, 'preventiveCare'],
    ['事業対象者にも加算がない', { careLevel: 'programmeTarget' }, 'preventiveCare'],
    ['自立の方は対象でない', { careLevel: 'independent' }, 'noCareNeed'],
    ['小規模多機能は対象でない', { officeKind: 'smallMultifunctionalOffice' }, 'officeWithoutThisFee'],
    ['担当がいなければ期限もない', { officeKind: null }, 'noCareOffice'],
  ])('%s', (_title, changes, exclusion) => {
    expect(admissionFeeClock(question('2026-12-07', '10:00', changes))).toEqual({
      applies: false,
      exclusion,
    });
  });

  it('規則のない古い入院には期限を出さない', () => {
    expect(admissionFeeClock(question('2018-03-31', '10:00'))).toEqual({
      applies: false,
      exclusion: 'noRuleYet',
    });
  });

  it('要介護度がまだ決まらないうちは、仮の期限とする', () => {
    expect(clockOf('2026-12-07', '10:00', { careLevel: null }).provisional).toBe(true);
  });
});

describe('情報提供が届く区分', () => {
  const reached = (clock: AdmissionFeeClock, day: string, time = '23:59') =>
    reachedFeeClass(clock, instantInJapan(day, time), true);

  it('日本の日付だけで決まる', () => {
    const clock = clockOf('2026-12-07', '10:00');
    expect(reached(clock, '2026-12-07')).toMatchObject({ feeClass: 'I', units: 250 });
    expect(reached(clock, '2026-12-08', '00:00')).toMatchObject({ feeClass: 'II', units: 200 });
    expect(reached(clock, '2026-12-09')).toMatchObject({ feeClass: 'II' });
    expect(reached(clock, '2026-12-10', '00:00')).toMatchObject({ feeClass: null, units: 0 });
  });

  it('入院前の提供は(Ⅰ)に数え、何日前かを残す', () => {
    expect(reached(clockOf('2026-12-07', '10:00'), '2026-12-04')).toMatchObject({
      feeClass: 'I',
      daysBeforeAdmission: 3,
    });
  });

  it('時刻が分からないうちは確かな区分を示し、よくなる見込みも残す', () => {
    expect(reached(clockOf('2026-12-07', null), '2026-12-08')).toMatchObject({
      feeClass: 'II',
      betterIfAfterHours: 'I',
    });
    expect(reached(clockOf('2026-12-10', null), '2026-12-13')).toMatchObject({
      feeClass: null,
      betterIfAfterHours: 'II',
    });
  });
});

describe('退院・退所加算の情報収集', () => {
  it('退院のあと7日目までを数える', () => {
    expect(dischargeInformationDeadline('2026-12-28')?.dueOn).toBe('2027-01-04');
    expect(dischargeInformationDeadline('2018-03-31')).toBeNull();
  });
});
