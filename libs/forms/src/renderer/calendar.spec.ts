import { eraDateOf, momentInJapan, shortDate } from './calendar.js';

const written = (date: string): string | undefined => {
  const found = eraDateOf(date);
  return found ? `${shortDate(found)}(${found.weekday})` : undefined;
};

describe('dates on paper', () => {
  it.each([
    ['2019-05-01', '令和元年5月1日(水)'],
    ['2019-04-30', '平成31年4月30日(火)'],
    ['1989-01-08', '平成元年1月8日(日)'],
    ['1989-01-07', '昭和64年1月7日(土)'],
    ['1926-12-25', '昭和元年12月25日(土)'],
    ['1926-12-24', '大正15年12月24日(金)'],
    ['1912-07-30', '大正元年7月30日(火)'],
    ['1912-07-29', '明治45年7月29日(月)'],
    ['2026-11-20', '令和8年11月20日(金)'],
  ])('%s is %s', (date, text) => {
    expect(written(date)).toBe(text);
  });

  it('agree with the calendar of ICU on every first day of a month', () => {
    const icu = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long', timeZone: 'UTC' });
    for (
      let month = new Date('1873-01-01');
      month.getUTCFullYear() < 2050;
      month.setUTCMonth(month.getUTCMonth() + 1)
    ) {
      const date = eraDateOf(month.toISOString().slice(0, 10));
      expect(date && shortDate(date)).toBe(icu.format(month));
    }
  });

  it.each(['2026-02-29', '2026-13-01', '', '令和8年', '2026-1-1'])('%s is no date', (text) => {
    expect(eraDateOf(text)).toBeNull();
  });

  it('tell the moment in Japan whatever the zone of the machine', () => {
    expect(momentInJapan('2026-12-31T15:00:00.000Z')).toBe('令和9年1月1日 00:00');
  });
});
