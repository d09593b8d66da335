import type { ContactResponse } from '@tsunagi/contracts';

type Hours = ContactResponse['weekly'][number];

const WEEKDAYS = ['日', '月', '火', '水', '木', '金', '土'];
/** Weeks of offices are read from Monday on. */
const ORDER = [1, 2, 3, 4, 5, 6, 0];

interface Run {
  readonly days: readonly number[];
  readonly hours: NonNullable<Hours>;
}

const isSame = (left: NonNullable<Hours>, right: NonNullable<Hours>): boolean =>
  left.opensAt === right.opensAt && left.closesAt === right.closesAt;

/** Neighbouring days with the same hours. */
function runsOf(weekly: ContactResponse['weekly']): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, day] of ORDER.entries()) {
    const hours = weekly[day];
    if (!hours) continue;
    const last = runs.at(-1);
    const follows = last?.days.at(-1) === ORDER[index - 1];
    if (last && follows && isSame(last.hours, hours))
      runs[runs.length - 1] = { hours, days: [...last.days, day] };
    else runs.push({ hours, days: [day] });
  }
  return runs;
}

const time = (hours: string): string => hours.replace(/^0/, '');

function dayWords(days: readonly number[]): string {
  const first = WEEKDAYS[days[0] ?? 0] ?? '';
  const last = WEEKDAYS[days.at(-1) ?? 0] ?? '';
  if (days.length === 1) return first;
  return days.length === 2 ? `${first}・${last}` : `${first}〜${last}`;
}

/** `月〜金 8:30〜17:30、土 8:30〜12:30` */
export const weekWords = (weekly: ContactResponse['weekly']): string =>
  runsOf(weekly)
    .map(({ days, hours }) => `${dayWords(days)} ${time(hours.opensAt)}〜${time(hours.closesAt)}`)
    .join('、');
