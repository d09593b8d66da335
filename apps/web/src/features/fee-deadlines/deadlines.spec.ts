import { describe, expect, it } from '@jest/globals';
import { type Deadline, isPressing, shownOf, type StayDeadlines, stateOf } from './deadlines.model.js';

const aDeadline = (changes: Partial<Deadline> = {}): Deadline => ({
  kind: 'CARE_ADM_INFO_I',
  name: '入院時情報連携加算(Ⅰ)',
  dueOn: '2026-11-02',
  kept: null,
  isOver: false,
  units: 250,
  businessDaysLeft: 1,
  remaining: 'あと営業時間で3時間(今日18:00まで)。',
  ...changes,
});

const aStay = (nextDueOn: string | null): StayDeadlines => ({
  stayId: String(nextDueOn),
  name: '濵田 渚',
  hospitalName: null,
  ward: null,
  admittedOn: '2026-11-02',
  admittedAt: null,
  sheet: null,
  nextDueOn,
  deadlines: [],
  explanation: [],
});

describe('the state of a deadline', () => {
  it('is open until it is kept or over', () => {
    expect(stateOf(aDeadline())).toBe('open');
    expect(stateOf(aDeadline({ isOver: true }))).toBe('over');
    expect(stateOf(aDeadline({ isOver: true, kept: true }))).toBe('kept');
    expect(stateOf(aDeadline({ kept: false }))).toBe('late');
  });

  it('presses while it is open and the office works on it one day more at most', () => {
    expect(isPressing(aDeadline())).toBe(true);
    expect(isPressing(aDeadline({ businessDaysLeft: 0 }))).toBe(true);
    expect(isPressing(aDeadline({ businessDaysLeft: 2 }))).toBe(false);
    expect(isPressing(aDeadline({ kept: true, businessDaysLeft: null }))).toBe(false);
  });
});

describe('the list of deadlines', () => {
  it('shows what can still be done in time, or everything', () => {
    const rows = [aStay('2026-11-02'), aStay(null)];
    expect(shownOf(rows, false)).toHaveLength(1);
    expect(shownOf(rows, true)).toHaveLength(2);
  });
});
