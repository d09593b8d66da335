import type {
  AdmissionFeeClass,
  AdmissionFeeClock,
  AdmissionFeeDeadline,
  AdmissionFeeExclusion,
  NoAdmissionFee,
  ReachedFeeClass,
} from '@tsunagi/domain';
import { spokenDate } from './spoken-date.ja.js';

export const admissionFeeClassNames: Readonly<Record<AdmissionFeeClass, string>> = { I: '(Ⅰ)', II: '(Ⅱ)' };
export const admissionFeeName = (feeClass: AdmissionFeeClass): string =>
  `入院時情報連携加算${admissionFeeClassNames[feeClass]}`;

const exclusions: Readonly<Record<AdmissionFeeExclusion, string>> = {
  preventiveCare:
    '要支援の方などの介護予防支援には、入院時情報連携加算がありません。情報提供そのものは、要介護の方と同じように役立ちます。',
  noCareNeed: '要介護認定がないため、入院時情報連携加算の対象ではありません。',
  officeWithoutThisFee:
    '入院時情報連携加算は居宅介護支援事業所だけの加算です。この事業所は対象ではありません。',
  noCareOffice: '担当の事業所が登録されていないため、入院時情報連携加算の期限を計算できません。',
  noRuleYet: 'この入院日に当てはまる加算の規則が登録されていません。',
};

function reasonFor({ closesAt }: AdmissionFeeClock, { extendedFor, lastDay }: AdmissionFeeDeadline): string {
  if (extendedFor === 'closedDay') return '事業所の営業日でない日の入院のため、翌日までを含みます。';
  if (extendedFor === 'afterHours') {
    const granted = lastDay === 1 ? '翌日' : `${lastDay}日目が営業日でないため、その翌日`;
    return `営業時間の終わり(${closesAt ?? ''})以後の入院で、${granted}までを含みます。`;
  }
  return lastDay === 1
    ? '入院の当日までに提供することが条件です。'
    : `入院日を1日目として、${lastDay}日目までに提供することが条件です。`;
}

const deadlineSentence = (clock: AdmissionFeeClock, deadline: AdmissionFeeDeadline): string =>
  `入院時情報連携加算${admissionFeeClassNames[deadline.feeClass]}${deadline.units}単位は、` +
  `${spokenDate(deadline.dueOn)}までの情報提供で算定できます。${reasonFor(clock, deadline)}`;

function unknownTime({ variants, shown, closesAt }: AdmissionFeeClock): readonly string[] {
  const late = variants.find((variant) => variant.timing === 'afterHours');
  if (variants.length < 2 || late === undefined) return [];
  const later = late.deadlines
    .filter((deadline, index) => deadline.dueOn !== shown[index]?.dueOn)
    .map((deadline) => `${admissionFeeClassNames[deadline.feeClass]}は${spokenDate(deadline.dueOn)}まで`);
  const otherwise =
    later.length === 0
      ? 'どちらでも期限は同じです。'
      : `${closesAt ?? ''}以後の入院と分かれば、${later.join('、')}になります。`;
  return [`入院の時刻が分からないため、早いほうの期限を示しています。${otherwise}`];
}

/** The deadlines of 入院時情報連携加算 with their grounds, as sentences; for no fee, why. */
export function explainAdmissionFee(clock: AdmissionFeeClock | NoAdmissionFee): readonly string[] {
  if (!clock.applies) return [exclusions[clock.exclusion]];
  return [
    ...clock.shown.map((deadline) => deadlineSentence(clock, deadline)),
    ...unknownTime(clock),
    ...(clock.provisional ? ['要介護度が決まっていないため、要介護と認定された場合の期限です。'] : []),
    `根拠: ${clock.ruleId} ${clock.ruleVersion}版、${spokenDate(clock.admittedOn)}の入院、事業所の運営規程の営業日・営業時間。`,
  ];
}

function reachedSentence({ feeClass, units, providedOn }: ReachedFeeClass): string {
  const provided = `${spokenDate(providedOn)}の情報提供`;
  return feeClass === null
    ? `${provided}は、入院時情報連携加算の期限を過ぎています。`
    : `${provided}で、入院時情報連携加算${admissionFeeClassNames[feeClass]}${units}単位の期限内です。`;
}

/** Which class was reached, and what is still missing for it. */
export function explainReachedFee(reached: ReachedFeeClass): readonly string[] {
  const { betterIfAfterHours, daysBeforeAdmission, receiptConfirmed } = reached;
  return [
    reachedSentence(reached),
    ...(betterIfAfterHours === null
      ? []
      : [`営業時間後の入院と分かれば、${admissionFeeClassNames[betterIfAfterHours]}の期限内になります。`]),
    ...(daysBeforeAdmission === 0
      ? []
      : [
          `入院の${daysBeforeAdmission}日前の提供です。間が空きすぎるときは、入院の原因等を踏まえて判断してください。`,
        ]),
    ...(receiptConfirmed ? [] : ['相手が受け取ったことを確かめ、記録してください。']),
  ];
}
