import { admissionFeeClock, hospitalDeadlines, instantInJapan, reachedFeeClass } from '@tsunagi/domain';
import { aWeekdayOffice } from '../../../../test/support/builders/calendars.js';
import { explainAdmissionFee, explainHospitalDeadline, explainReachedFee } from './index.js';

const admitted = (admittedOn: string, time: string | null, careLevel: string | null = 'care3') =>
  admissionFeeClock({
    admittedOn,
    admittedAt: time === null ? null : instantInJapan(admittedOn, time),
    calendar: aWeekdayOffice(),
    officeKind: 'homeCareSupportOffice',
    careLevel,
  });

describe('入院時情報連携加算の説明', () => {
  it('営業時間内の入院は、当日と3日目までと説明する', () => {
    expect(explainAdmissionFee(admitted('2026-12-07', '10:00')).slice(0, 2)).toEqual([
      '入院時情報連携加算(Ⅰ)250単位は、12月7日(月)までの情報提供で算定できます。入院の当日までに提供することが条件です。',
      '入院時情報連携加算(Ⅱ)200単位は、12月9日(水)までの情報提供で算定できます。入院日を1日目として、3日目までに提供することが条件です。',
    ]);
  });

  it('営業時間後の入院は、延びた理由を説明する', () => {
    expect(explainAdmissionFee(admitted('2026-12-10', '19:00')).slice(0, 2)).toEqual([
      '入院時情報連携加算(Ⅰ)250単位は、12月11日(金)までの情報提供で算定できます。営業時間の終わり(18:00)以後の入院で、翌日までを含みます。',
      '入院時情報連携加算(Ⅱ)200単位は、12月13日(日)までの情報提供で算定できます。営業時間の終わり(18:00)以後の入院で、3日目が営業日でないため、その翌日までを含みます。',
    ]);
  });

  it('時刻が分からなければ、早いほうを示し、遅いほうも告げる', () => {
    expect(explainAdmissionFee(admitted('2026-12-10', null))[2]).toBe(
      '入院の時刻が分からないため、早いほうの期限を示しています。18:00以後の入院と分かれば、(Ⅰ)は12月11日(金)まで、(Ⅱ)は12月13日(日)までになります。',
    );
  });

  it('根拠の版をいつも示す', () => {
    expect(explainAdmissionFee(admitted('2026-12-12', '10:00')).at(-1)).toBe(
      '根拠: CARE_ADM_INFO 2024-04版、12月12日(土)の入院、事業所の運営規程の営業日・営業時間。',
    );
  });

  it('要支援には加算がないことを告げる', () => {
    expect(explainAdmissionFee(admitted('2026-12-07', '10:00', 'support2'))).toEqual([
      '要支援の方などの介護予防支援には、入院時情報連携加算がありません。情報提供そのものは、要介護の方と同じように役立ちます。',
    ]);
  });

  it('届いた区分と、足りない受領確認を告げる', () => {
    const clock = admitted('2026-12-07', '10:00');
    if (!clock.applies) throw new Error('a fee was expected');
    expect(explainReachedFee(reachedFeeClass(clock, instantInJapan('2026-12-08', '09:00'), false))).toEqual([
      '12月8日(火)の情報提供で、入院時情報連携加算(Ⅱ)200単位の期限内です。',
      '相手が受け取ったことを確かめ、記録してください。',
    ]);
  });
});

describe('病院の期限の説明', () => {
  it('診療日がないために延びたことを説明する', () => {
    const [screening] = hospitalDeadlines({
      admittedOn: '2027-01-09',
      admittedAt: null,
      calendar: aWeekdayOffice({ holidays: ['2027-01-11'] }),
      fee: 1,
      isLongTermCareWard: false,
      admissionDayIs: 1,
    });
    if (screening === undefined) throw new Error('a deadline was expected');
    expect(explainHospitalDeadline(screening)).toBe(
      '退院困難な要因のスクリーニングは、1月12日(火)まで(入院日を1日目として3日以内)です。' +
        'この間に病院の診療日がないため、そのあとの最初の診療日まで認められます。根拠: 入退院支援加算1、HOSP_SCREEN R8版。',
    );
  });
});
