import { describe, expect, it } from '@jest/globals';
import { typedOf, understandDate } from './typed-date.js';

const TODAY = '2026-11-20';

describe('dates as people type them', () => {
  it.each([
    ['S10.4.5', '1935-04-05'],
    ['s10/4/5', '1935-04-05'],
    ['昭和10年4月5日', '1935-04-05'],
    ['昭10-4-5', '1935-04-05'],
    ['昭和１０年４月５日', '1935-04-05'],
    ['1935/4/5', '1935-04-05'],
    ['1935年4月5日', '1935-04-05'],
    ['1935-04-05', '1935-04-05'],
    ['19350405', '1935-04-05'],
    ['3100405', '1935-04-05'],
    ['S100405', '1935-04-05'],
    ['平成元年1月8日', '1989-01-08'],
    ['R元.5.1', '2019-05-01'],
    ['㋿8年12月7日', '2026-12-07'],
    [' 2026 / 12 / 7 ', '2026-12-07'],
    ['2026年12月7日(月)', '2026-12-07'],
  ])('%s is %s', (typed, date) => {
    expect(understandDate(typed, TODAY)).toEqual({ typed, date, problem: null });
  });

  it.each([
    ['12/7', TODAY, '2026-12-07'],
    ['1月5日', TODAY, '2027-01-05'],
    ['12/28', '2027-01-03', '2026-12-28'],
  ])('%s, typed on %s, is the nearest one', (typed, today, date) => {
    expect(understandDate(typed, today).date).toBe(date);
  });

  it.each([
    ['昭和64年1月8日', '昭和は'],
    ['H31.5.1', '平成は'],
    ['R0.1.1', '令和は'],
    ['2026/2/29', '暦にない日'],
    ['2026/13/1', '暦にない日'],
    ['あした', '読めません'],
    ['20261', '読めません'],
  ])('%s keeps what was typed and says what to do', (typed, words) => {
    const { date, problem, typed: kept } = understandDate(typed, TODAY);
    expect([date, kept]).toEqual([null, typed]);
    expect(problem).toContain(words);
  });

  it('an empty field is no problem', () =>
    expect(understandDate('  ', TODAY)).toEqual({ typed: '  ', date: null, problem: null }));

  it('a known date is understood again', () =>
    expect(understandDate(typedOf('2026-12-07').typed, TODAY).date).toBe('2026-12-07'));
});
