import { describe, expect, it } from '@jest/globals';
import { understandDate } from '../../../ui/dates/typed-date.js';
import { lengthOf, nameOf, problemsOf, requestOf, sorted } from './closure.model.js';

const TODAY = '2026-11-02';
const typed = (from: string, to = '') => ({
  from: understandDate(from, TODAY),
  to: understandDate(to, TODAY),
});

describe('臨時休業の入力', () => {
  it('終わりを空けると、一日だけの休みになる', () => {
    expect(requestOf(typed('12/24'))).toEqual({ from: '2026-12-24', to: '2026-12-24' });
    expect(problemsOf(typed('12/24'))).toEqual({});
  });

  it('和暦でも入れられる', () => {
    expect(requestOf(typed('R8.12.24', '令和8年12月25日'))).toEqual({ from: '2026-12-24', to: '2026-12-25' });
  });

  it.each([
    [typed(''), 'from'],
    [typed('あした'), 'from'],
    [typed('12/24', '2/30'), 'to'],
    [typed('12/24', '12/23'), 'to'],
  ])('おかしな日は、その欄に示す %#', (closure, field) => {
    expect(Object.keys(problemsOf(closure))).toEqual([field]);
  });

  it('これからの休みと終わった休みを分け、終わったものは新しい順にする', () => {
    const closure = (from: string, to: string) => ({ closureId: from, from, to });
    const all = [
      ...[closure('2026-08-13', '2026-08-16'), closure('2026-10-01', '2026-10-01')],
      closure('2026-11-01', '2026-11-02'),
    ];
    const { ahead, past } = sorted(all, TODAY);
    expect(ahead.map(({ from }) => from)).toEqual(['2026-11-01']);
    expect(past.map(({ from }) => from)).toEqual(['2026-10-01', '2026-08-13']);
  });

  it('両端を含む日数と、読める名前', () => {
    expect(lengthOf({ from: '2026-12-31', to: '2027-01-01' })).toBe(2);
    expect(nameOf({ from: '2026-12-24', to: '2026-12-24' })).toBe('2026年12月24日(木)');
    expect(nameOf({ from: '2026-12-31', to: '2027-01-01' })).toBe('2026年12月31日(木)〜2027年1月1日(金)');
  });
});
