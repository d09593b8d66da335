import type { SummedDayResponse } from '@tsunagi/contracts';

export const preparationTexts = {
  usable: '使える営業日',
  required: '必要な営業日',
  howCounted: '日数の数え方',
  rule: 'もとにしたルール',
  source: '出典',
  others: (count: number): string => `ほかに連絡した事業所の日数(${count}件)`,
  region: '担当の事業所がまだ決まっていないため、圏域の標準の営業日で数えています。',
  assumed: 'この日をまだ伝えていないため、いま伝えたとして数えています。',
  tooLong: '期間が長いため、日ごとの表は省いています。',
  calendar: '連絡の日から退院日までの暦',
} as const;

/** What stands in the small field of a day. */
export const dayMarks: Readonly<Record<SummedDayResponse['verdict'], string>> = {
  counted: '日目',
  afterCutoff: '締切後',
  dischargeDay: '退院',
  holiday: '祝日',
  closure: '臨時休',
  yearlyClosure: '休',
  weekly: '休',
};

export const weekdays = ['日', '月', '火', '水', '木', '金', '土'] as const;
