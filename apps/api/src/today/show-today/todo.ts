import { todayGroupNames, type TodayGroupName } from '@tsunagi/contracts';
import type { BusinessCalendar, CivilDate } from '@tsunagi/domain';
import type { ReadModels, Scope } from '@tsunagi/read-models';
import { businessDaysLeft } from '../../platform/calendar/business-days-left.js';
import type { TodayGroupResponse, TodayRowResponse } from './today.response.js';

/** For whom and on which day. */
export interface Desk {
  readonly readModels: ReadModels;
  readonly scope: Scope;
  readonly calendar: BusinessCalendar;
  readonly today: CivilDate;
}

/** Shown at most of each kind; the count is of all. */
export const MOST = 100;
const NEVER = '9999-12-31';

export type Todo = Omit<TodayRowResponse, 'businessDaysLeft' | 'isOver'>;

const urgencyOf = ({ dueOn, since }: TodayRowResponse): string => `${dueOn ?? NEVER} ${since ?? ''}`;

const byUrgency = (left: TodayRowResponse, right: TodayRowResponse): number =>
  urgencyOf(left).localeCompare(urgencyOf(right));

/** Due first, then longest waiting; what is equally urgent stays as it was found. */
export function groupOf(
  { calendar, today }: Desk,
  kind: TodayGroupName,
  todos: readonly Todo[],
  count: number,
): TodayGroupResponse {
  const rows = todos.map((todo) => ({
    ...todo,
    businessDaysLeft: businessDaysLeft(calendar, today, todo.dueOn),
    isOver: todo.dueOn !== null && todo.dueOn < today,
  }));
  return { kind, name: todayGroupNames[kind], count, rows: rows.toSorted(byUrgency) };
}
