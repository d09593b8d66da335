import { todaySentences } from '@tsunagi/contracts';
import { addDays, type CivilDate, civilDateInJapan, daysBetween, hospitalDeadlines } from '@tsunagi/domain';
import {
  countStays,
  findEarliestDates,
  findTelephones,
  listNotJudged,
  listStays,
  type StayAttention,
  type StayLine,
} from '@tsunagi/read-models';
import { type Desk, groupOf, MOST, type Todo } from './todo.js';
import type { TodayGroupResponse } from './today.response.js';

/** The longest deadline is 14 days; who was admitted before is found in the list. */
const LOOK_BACK_DAYS = 14;

type Telephones = ReadonlyMap<string, string | null>;
type Reason = (line: StayLine) => string;

const dueOf = ({ expectedOn, foreseenTo }: StayLine): CivilDate | null => expectedOn ?? foreseenTo;

const todoOf = (line: StayLine, telephones: Telephones, reason: string, dueOn = dueOf(line)): Todo => ({
  ...{ stayId: line.stayId, subjectId: null, name: line.name, ward: line.ward, room: line.room },
  ...{ reason, dueOn, since: line.announcedAt },
  officeName: line.officeName,
  officeTel: line.officeId === null ? null : (telephones.get(line.officeId) ?? null),
});

const telephonesOf = ({ readModels }: Desk, lines: readonly StayLine[]): Promise<Telephones> =>
  findTelephones(readModels, [...new Set(lines.flatMap(({ officeId }) => officeId ?? []))]);

async function attended(desk: Desk, attention: StayAttention, reason: Reason): Promise<TodayGroupResponse> {
  const { readModels, scope } = desk;
  const filter = { isOpen: true, attention };
  const { rows } = await listStays(readModels, scope, filter, { cursor: null, limit: MOST });
  const telephones = await telephonesOf(desk, rows);
  const todos = rows.map((line) => todoOf(line, telephones, reason(line)));
  const count = rows.length < MOST ? rows.length : await countStays(readModels, scope, filter);
  return groupOf(desk, attention, todos, count);
}

async function objected(desk: Desk): Promise<TodayGroupResponse> {
  const filter = { isOpen: true, attention: 'objected' } as const;
  const page = { cursor: null, limit: MOST };
  const { rows } = await listStays(desk.readModels, desk.scope, filter, page);
  const earliest = await findEarliestDates(
    desk.readModels,
    rows.map(({ stayId }) => stayId),
  );
  return attended(desk, 'objected', ({ stayId, officeName, answer }) =>
    todaySentences.objected(officeName, answer ?? 'toBeDiscussed', earliest.get(stayId) ?? null),
  );
}

/** 入退院支援加算1, counted carefully, as everywhere. */
function screeningDueOn({ calendar }: Desk, admittedOn: CivilDate, admittedAt: string | null): CivilDate {
  const counting = { calendar, fee: 1, isLongTermCareWard: false, admissionDayIs: 1 } as const;
  const due = hospitalDeadlines({ admittedOn, admittedAt, ...counting });
  return due.find(({ ruleId }) => ruleId === 'HOSP_SCREEN')?.dueOn ?? admittedOn;
}

async function notJudged(desk: Desk): Promise<TodayGroupResponse> {
  const { readModels, scope, today } = desk;
  const { rows, count } = await listNotJudged(readModels, scope, addDays(today, -LOOK_BACK_DAYS), MOST);
  const todos = rows.map((line) => {
    const dueOn = screeningDueOn(desk, line.admittedOn ?? today, line.admittedAt);
    return {
      ...todoOf(line, new Map(), todaySentences.notJudged(dueOn, dueOn < today), dueOn),
      officeName: null,
    };
  });
  return groupOf(desk, 'notJudged', todos, count);
}

const untoldReason: Reason = ({ officeName, expectedOn, dateTold }) =>
  expectedOn === null ? '' : todaySentences.untold(officeName, expectedOn, dateTold);

const unacknowledgedReason =
  ({ today }: Desk): Reason =>
  ({ officeName, announcedAt, receiptConfirmedAt }) => {
    const announcedOn = announcedAt === null ? today : civilDateInJapan(announcedAt);
    return todaySentences.unacknowledged(officeName, announcedOn, receiptConfirmedAt !== null);
  };

const noCareManagerReason =
  ({ today }: Desk): Reason =>
  ({ admittedOn }) =>
    todaySentences.noCareManager(daysBetween(admittedOn ?? today, today) + 1);

/** What the hospital has to do around its stays, most urgent first. */
export async function hospitalStayGroups(desk: Desk): Promise<readonly TodayGroupResponse[]> {
  return [
    await attended(desk, 'tooFewDays', (line) => line.sentence ?? todaySentences.tooFewDays(line.expectedOn)),
    await objected(desk),
    await attended(desk, 'untold', untoldReason),
    await attended(desk, 'unacknowledged', unacknowledgedReason(desk)),
    await notJudged(desk),
    await attended(desk, 'noCareManager', noCareManagerReason(desk)),
  ];
}
