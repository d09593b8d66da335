import type { DischargeInformationDeadline, HospitalDeadline, HospitalDeadlineId } from '@tsunagi/domain';
import { spokenDate } from './spoken-date.ja.js';

export const hospitalDeadlineNames: Readonly<Record<HospitalDeadlineId, string>> = {
  HOSP_SCREEN: '退院困難な要因のスクリーニング',
  HOSP_FAMILY_TALK: '本人・家族との話し合い',
  HOSP_PLAN: '退院支援計画の着手',
  HOSP_CONF: '多職種のカンファレンス',
};

const counted = ({ days, admissionDayIs }: HospitalDeadline): string =>
  admissionDayIs === 1 ? `入院日を1日目として${days}日以内` : `入院の翌日を1日目として${days}日以内`;

const moved = ({ movedToWeekday }: HospitalDeadline): string =>
  movedToWeekday ? 'この間に病院の診療日がないため、そのあとの最初の診療日まで認められます。' : '';

const later = ({ dueIfAfterHours }: HospitalDeadline): string =>
  dueIfAfterHours === null
    ? ''
    : `入院の時刻が分からないため、早いほうの期限です。時間外の入院と分かれば${spokenDate(dueIfAfterHours)}までになります。`;

/** One of the hospital's deadlines with its grounds. */
export const explainHospitalDeadline = (deadline: HospitalDeadline): string =>
  `${hospitalDeadlineNames[deadline.ruleId]}は、${spokenDate(deadline.dueOn)}まで(${counted(deadline)})です。` +
  `${moved(deadline)}${later(deadline)}` +
  `根拠: 入退院支援加算${deadline.fee}、${deadline.ruleId} ${deadline.ruleVersion}版。`;

/** 退院・退所加算: until when information still counts. */
export const explainDischargeInformation = (deadline: DischargeInformationDeadline): string =>
  `退院・退所加算の情報収集は、${spokenDate(deadline.dueOn)}まで` +
  `(退院の翌日から${deadline.daysAfterDischarge}日以内)のものが数えられます。` +
  `根拠: ${deadline.ruleId} ${deadline.ruleVersion}版。`;
