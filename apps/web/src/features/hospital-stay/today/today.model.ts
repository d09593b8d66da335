import type { TodayGroupName, TodayGroupResponse, TodayResponse, TodayRowResponse } from '@tsunagi/contracts';

const STAY_GROUPS: readonly TodayGroupName[] = [
  ...(['tooFewDays', 'objected', 'untold', 'unacknowledged', 'notJudged', 'noCareManager'] as const),
];
const NOTES: readonly TodayGroupName[] = ['noteToAnswer', 'noteUnanswered'];
/** Where the date is chosen and told. */
const TELLING: readonly TodayGroupName[] = ['tooFewDays', 'objected', 'untold'];

/** Where the row leads: to what is to be done. */
export function addressOf(kind: TodayGroupName, { stayId, subjectId }: TodayRowResponse): string {
  if (NOTES.includes(kind) && subjectId) return `/notes/${subjectId}`;
  if (kind === 'sheetUnread' && subjectId) return `/sheets/${subjectId}`;
  if (kind === 'noticeToAnswer') return '/inbox';
  return TELLING.includes(kind) ? `/stays/${stayId}/discharge-notice` : `/stays/${stayId}`;
}

/** The list that holds the rest; `null` when there is none. */
export const listOf = (kind: TodayGroupName): string | null =>
  STAY_GROUPS.includes(kind) ? `/stays?attention=${kind}` : null;

export const rowId = (kind: TodayGroupName, { stayId, subjectId }: TodayRowResponse): string =>
  `${kind} ${stayId} ${subjectId}`;

export const idsOf = ({ groups }: TodayResponse): readonly string[] =>
  groups.flatMap(({ kind, rows }) => rows.map((row) => rowId(kind, row)));

export const withRows = ({ groups }: TodayResponse): readonly TodayGroupResponse[] =>
  groups.filter(({ count }) => count > 0);

export const withoutRows = ({ groups }: TodayResponse): readonly TodayGroupResponse[] =>
  groups.filter(({ count }) => count === 0);
