import { describe, expect, it } from '@jest/globals';
import { understandDate } from '../../ui/dates/typed-date.js';
import { ANOTHER_DAY, discussRequest, emptyLateAnswer, lateRequest, problemsOf } from './answer.model.js';
import { addressOf, countOf, filterOf } from './inbox.model.js';

const asked = (query: string) => filterOf(new URLSearchParams(query));

describe('the filters of the inbox', () => {
  it('stand in the address and are read from it', () => {
    expect(asked('')).toEqual({ state: 'open', kind: null });
    expect(asked('state=done&kind=discharge')).toEqual({ state: 'done', kind: 'discharge' });
    expect(addressOf(asked('state=done&kind=discharge'))).toBe('/inbox?state=done&kind=discharge');
    expect(addressOf(asked('state=open'))).toBe('/inbox');
  });

  it('are ignored where they say nothing known', () => {
    expect(asked('state=lost&kind=toString')).toEqual({ state: 'open', kind: null });
  });

  it('count what they would show', () => {
    const counts = { unread: 2, received: 0, read: 1, inProgress: 3, done: 40 };
    expect(countOf(counts, 'open')).toBe(6);
    expect(countOf(counts, 'all')).toBe(46);
    expect(countOf(counts, 'read')).toBe(1);
  });
});

describe('an answer to a notice', () => {
  it('is whole once a day is chosen: the reason stands there already', () => {
    expect(Object.keys(problemsOf(emptyLateAnswer))).toEqual(['earliestOn']);
    const answer = { ...emptyLateAnswer, day: '2026-11-10' };
    expect(problemsOf(answer)).toEqual({});
    expect(lateRequest(answer)).toEqual({
      answer: 'difficult',
      earliestOn: '2026-11-10',
      reason: '準備の日数が足りないため',
    });
  });

  it('takes another day as it is typed', () => {
    const typed = (text: string) => ({
      ...emptyLateAnswer,
      day: ANOTHER_DAY,
      typed: understandDate(text, '2026-11-02'),
    });
    expect(lateRequest(typed('11/17')).earliestOn).toBe('2026-11-17');
    expect(problemsOf(typed(''))).toEqual({ typedDay: '間に合う最も早い日を入れてください' });
    expect(problemsOf(typed('11/31'))['typedDay']).not.toBe('間に合う最も早い日を入れてください');
  });

  it('wants another reason in words', () => {
    const answer = { ...emptyLateAnswer, day: '2026-11-10', reason: 'other', words: ' ' } as const;
    expect(problemsOf(answer)).toEqual({ words: '理由の内容を入れてください' });
    expect(lateRequest({ ...answer, words: ' 鍵の受け渡し ' }).reason).toBe('鍵の受け渡し');
  });

  it('sends what is to be discussed only when something is written', () => {
    expect(discussRequest('  ')).toEqual({ answer: 'toBeDiscussed' });
    expect(discussRequest('日程')).toEqual({ answer: 'toBeDiscussed', reason: '日程' });
  });
});
