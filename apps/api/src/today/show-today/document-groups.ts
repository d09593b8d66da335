import { todaySentences } from '@tsunagi/contracts';
import { listArrived, listUnansweredNotes, type WaitingDocument } from '@tsunagi/read-models';
import { type Desk, groupOf, MOST, type Todo } from './todo.js';
import type { TodayGroupResponse } from './today.response.js';

const todoOf = (found: WaitingDocument, reason: string): Todo => ({
  ...{ stayId: found.stayId, subjectId: found.subjectId, reason, since: found.since },
  ...{ name: found.name, ward: found.ward, room: found.room, dueOn: found.answerWantedBy },
  ...{ officeName: found.otherName, officeTel: found.otherTel },
});

export async function notesToAnswer(desk: Desk): Promise<TodayGroupResponse> {
  const { rows, count } = await listArrived(desk.readModels, desk.scope, 'note', MOST);
  const todos = rows.map((found) => {
    const { otherName, isUrgent, answerWantedBy } = found;
    return todoOf(found, todaySentences.noteToAnswer(otherName, isUrgent === 1, answerWantedBy));
  });
  return groupOf(desk, 'noteToAnswer', todos, count);
}

export async function sheetsUnread(desk: Desk): Promise<TodayGroupResponse> {
  const { rows, count } = await listArrived(desk.readModels, desk.scope, 'sheet', MOST);
  const todos = rows.map((found) => todoOf(found, todaySentences.sheetUnread(found.otherName)));
  return groupOf(desk, 'sheetUnread', todos, count);
}

export async function noticesToAnswer(desk: Desk): Promise<TodayGroupResponse> {
  const { rows, count } = await listArrived(desk.readModels, desk.scope, 'discharge', MOST);
  const todos = rows.map((found) => todoOf(found, todaySentences.noticeToAnswer(found.otherName)));
  return groupOf(desk, 'noticeToAnswer', todos, count);
}

export async function notesUnanswered(desk: Desk): Promise<TodayGroupResponse> {
  const { readModels, scope, today } = desk;
  const { rows, count } = await listUnansweredNotes(readModels, scope, today, MOST);
  const todos = rows.map((found) =>
    todoOf(found, todaySentences.noteUnanswered(found.otherName, found.answerWantedBy ?? today)),
  );
  return groupOf(desk, 'noteUnanswered', todos, count);
}
