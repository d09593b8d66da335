import type { CivilDate } from '@tsunagi/domain';

const weekdays = ['日', '月', '火', '水', '木', '金', '土'];

/** `12月7日(月)` */
export function spokenDate(date: CivilDate): string {
  const day = new Date(`${date}T00:00:00.000Z`);
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日(${weekdays[day.getUTCDay()]})`;
}
