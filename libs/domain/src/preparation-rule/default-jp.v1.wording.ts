import type { PreparationWording } from '../kernel/index.js';

/** Neutral on purpose: it names days and tasks, never a party at fault. Made to be read out. */
export const defaultWordingV1: PreparationWording = {
  date: '{month}月{day}日({weekday})',
  weekdays: ['日', '月', '火', '水', '木', '金', '土'],
  sentences: {
    sufficient:
      '{assumedNotice}{dischargeOn}の退院まで使える営業日は{usableDays}日で、「{profile}」の標準{standard}日に対して準備日数は足りています。',
    caution:
      '{assumedNotice}{dischargeOn}の退院まで使える営業日は{usableDays}日で、「{profile}」の標準{standard}日に{shortBy}日届かず、準備日数に余裕がありません{bottleneck}{sufficientOn}。',
    insufficient:
      '{assumedNotice}{dischargeOn}の退院まで使える営業日は{usableDays}日で、「{profile}」に最低必要な{minimum}日に{shortBy}日届かず、準備日数が足りません{bottleneck}{sufficientOn}。',
    sameDay: '退院当日({dischargeOn})の連絡のため、準備日数が足りません{bottleneck}{sufficientOn}。',
    noNotice: '{dischargeOn}の退院について、担当先への連絡が記録されていません{sufficientOn}。',
    notNeeded: '退院調整は不要と判定されています。',
    notJudged: '退院調整が必要かどうか、まだ判定されていません。',
    noDate: '退院予定日がまだ決まっていません。',
    outOfScope: '準備日数の判定の対象外です。',
  },
  assumedNotice: 'いま連絡した場合、',
  bottleneck: '(「{task}」が{taskShortBy}日足りない見込み)',
  sufficientOn: 'が、{sufficientOnDate}の退院なら足ります',
};
