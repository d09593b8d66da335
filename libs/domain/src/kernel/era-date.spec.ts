import { addDays, eachDay } from './civil-date.js';
import { type EraDate, ERAS, eraDateOf, lastDayOf, parseDate } from './era-date.js';

const daysAround = (boundary: string): readonly string[] => [
  ...eachDay(addDays(boundary, -400), addDays(boundary, 400)),
];

describe('parseDate', () => {
  it.each([
    ['1935/4/5', '1935-04-05'],
    ['1935-04-05', '1935-04-05'],
    ['1935年4月5日', '1935-04-05'],
    ['19350405', '1935-04-05'],
    ['S10.4.5', '1935-04-05'],
    ['s10/04/05', '1935-04-05'],
    ['昭和10年4月5日', '1935-04-05'],
    ['昭和１０年　４月５日', '1935-04-05'],
    ['3100405', '1935-04-05'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['R8.11.20', '2026-11-20'],
    ['510501', '2019-05-01'],
    ['昭和64年1月7日', '1989-01-07'],
    ['平成元年1月8日', '1989-01-08'],
    ['大正元年7月30日', '1912-07-30'],
    ['明治45年7月29日', '1912-07-29'],
    ['昭和元年12月25日', '1926-12-25'],
    ['R6.2.29', '2024-02-29'],
  ])('reads %s', (text, date) => expect(parseDate(text)).toBe(date));

  it.each([
    '令和元年4月30日',
    '平成31年5月1日',
    '平成元年1月7日',
    '昭和64年1月8日',
    '昭和元年12月24日',
    '大正元年7月29日',
    '明治45年7月30日',
    '明治5年12月31日',
    '令和0年5月1日',
    'S10.2.29',
    '1935/13/1',
    '1935/4/31',
    '6100405',
    '0935/4/5',
    '昭和10年',
    '',
    'きのう',
    '35/4/5',
  ])('refuses %s', (text) => expect(parseDate(text)).toBeNull());
});

describe('eraDateOf', () => {
  it('counts the first year as 1', () =>
    expect(eraDateOf('2019-05-01')).toEqual({ era: 'reiwa', year: 1, month: 5, day: 1 }));
  it('knows no era before the calendar reform', () => expect(eraDateOf('1872-12-31')).toBeNull());
  it('ends an era the day before the next one', () => {
    expect(ERAS.map(({ id }) => lastDayOf(id))).toEqual([
      null,
      '2019-04-30',
      '1989-01-07',
      '1926-12-24',
      '1912-07-29',
    ]);
  });
  it.each(['1912-07-30', '1926-12-25', '1989-01-08', '2019-05-01'])(
    'is read back as the same day for every day around %s',
    (boundary) => {
      const spelled = ({ era, year, month, day }: EraDate): string =>
        `${ERAS.find(({ id }) => id === era)?.name ?? ''}${year}年${month}月${day}日`;
      const readBack = daysAround(boundary).map((date) => parseDate(spelled(eraDateOf(date) as EraDate)));
      expect(readBack).toEqual(daysAround(boundary));
    },
  );
});
