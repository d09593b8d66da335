import { holidaysByLaw } from '../../../../../test/support/oracle/holidays-by-law.js';
import { holidayNameOn, holidaysBetween } from './holidays.js';

const years = Array.from({ length: 2050 - 2019 + 1 }, (_, index) => 2019 + index);

describe('holidays of Japan', () => {
  it.each(years)('%i is as the law has it, substitute and citizens’ holidays included', (year) => {
    expect(holidaysBetween(`${year}-01-01`, `${year}-12-31`)).toEqual(holidaysByLaw(year));
  });

  it.each([
    ['2019-05-01', 'accession'],
    ['2019-04-30', 'between two holidays'],
    ['2019-10-22', 'enthronement'],
    ['2020-07-23', 'Marine Day of the Olympic year'],
    ['2020-08-10', 'Mountain Day of the Olympic year'],
    ['2021-08-09', 'substitute of the moved Mountain Day'],
    ['2026-05-06', 'substitute after three holidays'],
    ['2026-09-22', 'citizens’ holiday'],
    ['2027-01-01', 'New Year'],
    ['2050-11-23', 'the last one known'],
  ])('%s: %s', (day) => {
    expect(holidaysBetween(day, day)).toEqual([day]);
  });

  it.each(['2019-12-23', '2020-07-20', '2020-08-11', '2021-10-11', '2026-12-31'])('%s is none', (day) => {
    expect(holidaysBetween(day, day)).toEqual([]);
  });

  it.each([
    ['2026-11-03', '文化の日'],
    ['2026-05-06', 'こどもの日 振替休日'],
    ['2026-11-04', null],
  ])('the name of %s is %s', (day, name) => {
    expect(holidayNameOn(day)).toBe(name);
  });
});
