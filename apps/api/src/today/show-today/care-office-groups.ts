import { todaySentences } from '@tsunagi/contracts';
import type {
  DeadlinesResponse,
  StayDeadlinesResponse,
} from '../../fee-deadlines/list-deadlines/deadlines.response.js';
import { notesToAnswer, notesUnanswered, noticesToAnswer } from './document-groups.js';
import { type Desk, groupOf, MOST, type Todo } from './todo.js';
import type { TodayGroupResponse } from './today.response.js';

function dueSheet({ stayId, name, ward, hospitalName, nextDueOn, deadlines }: StayDeadlinesResponse): Todo[] {
  const next = deadlines.find(({ dueOn, kept }) => dueOn === nextDueOn && kept === null);
  if (!next) return [];
  const reason = todaySentences.sheetDue(next.name, next.dueOn);
  const person = { stayId, subjectId: null, name, ward, room: null };
  return [{ ...person, reason, officeName: hospitalName, officeTel: null, since: null, dueOn: next.dueOn }];
}

/** What the care office has to do, most urgent first. */
export async function careOfficeGroups(
  desk: Desk,
  { rows }: DeadlinesResponse,
): Promise<readonly TodayGroupResponse[]> {
  const sheets = rows.flatMap(dueSheet);
  return [
    await noticesToAnswer(desk),
    groupOf(desk, 'sheetDue', sheets.slice(0, MOST), sheets.length),
    await notesToAnswer(desk),
    await notesUnanswered(desk),
  ];
}
