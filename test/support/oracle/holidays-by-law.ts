import { timeline } from './timeline.js';

/** 祝日法 worked out: fixed days, Mondays, equinoxes by the usual approximation, one-off laws, 振替, 国民の休日. */
const fixed: Readonly<Record<string, string>> = {
  '01-01': '元日',
  '02-11': '建国記念の日',
  '04-29': '昭和の日',
  '05-03': '憲法記念日',
  '05-04': 'みどりの日',
  '05-05': 'こどもの日',
  '11-03': '文化の日',
  '11-23': '勤労感謝の日',
};
/** Month and number of the Monday. */
const mondays: readonly (readonly [number, number])[] = [
  [1, 2],
  [7, 3],
  [9, 3],
  [10, 2],
];
/** Years whose Marine, Mountain and Sports Days were moved for the Olympic Games. */
const games: Readonly<Record<number, readonly string[]>> = {
  2020: ['07-23', '07-24', '08-10'],
  2021: ['07-22', '07-23', '08-08'],
};

const equinoxDay = (year: number, base: number): number =>
  Math.floor(base + 0.242194 * (year - 1980)) - Math.floor((year - 1980) / 4);

function mondaysOf(year: number): string[] {
  const kept = mondays.filter(([month]) => !games[year] || (month !== 7 && month !== 10));
  return kept.map(([month, number]) => {
    const all = timeline.filter((day) => day.year === year && day.month === month && day.weekday === 1);
    return all[number - 1]?.text.slice(5) ?? '';
  });
}

function namedDays(year: number): Set<string> {
  const days = [
    ...Object.keys(fixed),
    ...mondaysOf(year),
    `03-${equinoxDay(year, 20.8431)}`,
    `09-${equinoxDay(year, 23.2488)}`,
    ...(games[year] ?? ['08-11']),
    ...(year === 2019 ? ['05-01', '10-22'] : ['02-23']),
  ];
  return new Set(days.map((day) => `${year}-${day}`));
}

/** Every holiday of the year, in order. */
export function holidaysByLaw(year: number): readonly string[] {
  const named = namedDays(year);
  const days = timeline.filter((day) => day.year === year);
  const substitutes = new Set<string>();
  for (const [index, day] of days.entries()) {
    if (day.weekday !== 0 || !named.has(day.text)) continue;
    const next = days.slice(index + 1).find((candidate) => !named.has(candidate.text));
    if (next) substitutes.add(next.text);
  }
  const between = days.filter(
    (_day, index) => named.has(days[index - 1]?.text ?? '') && named.has(days[index + 1]?.text ?? ''),
  );
  return [...new Set([...named, ...substitutes, ...between.map((day) => day.text)])].sort();
}
