import type { DeadlineResponse, StayDeadlinesResponse } from '@tsunagi/contracts';

export type StayDeadlines = StayDeadlinesResponse;
export type Deadline = DeadlineResponse;

/** まだ間に合う・期限内・期限のあと・過ぎた */
export type DeadlineState = 'open' | 'kept' | 'late' | 'over';

export function stateOf({ kept, isOver }: Deadline): DeadlineState {
  if (kept !== null) return kept ? 'kept' : 'late';
  return isOver ? 'over' : 'open';
}

/** The office works on it today or never. */
export const isPressing = (deadline: Deadline): boolean =>
  stateOf(deadline) === 'open' && (deadline.businessDaysLeft ?? 0) <= 1;

/** Something can still be done in time. */
export const isPending = ({ nextDueOn }: StayDeadlines): boolean => nextDueOn !== null;

export const shownOf = (rows: readonly StayDeadlines[], showsAll: boolean): readonly StayDeadlines[] =>
  showsAll ? rows : rows.filter(isPending);
