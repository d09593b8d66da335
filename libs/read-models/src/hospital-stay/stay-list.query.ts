import type { NoticeGrade, PreparationAnswer, PreparationStatus, StayId } from '@tsunagi/domain';
import { type Expression, sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { type StayFilter, whereStays } from './stay-filter.js';
import type { StayStatus } from './stay.projection.js';

/** One line of 連携室の一覧; the same line for the care office in charge. */
export interface StayLine {
  readonly stayId: StayId;
  readonly patientId: string;
  /** `null` after erasure. */
  readonly name: string | null;
  readonly kana: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly hospitalId: string;
  readonly hospitalName: string | null;
  readonly status: StayStatus;
  readonly ward: string | null;
  readonly room: string | null;
  readonly department: string | null;
  readonly plannedOn: string | null;
  readonly admittedOn: string | null;
  readonly admittedAt: string | null;
  readonly endedOn: string | null;
  readonly careManagerStatus: 'unknown' | 'identified' | 'none';
  readonly officeId: string | null;
  readonly officeName: string | null;
  readonly careManagerName: string | null;
  readonly coordinationNeeded: number | null;
  /** 退院予定日 */
  readonly expectedOn: string | null;
  readonly foreseenFrom: string | null;
  readonly foreseenTo: string | null;
  /** 担当事業所に伝えた見込み・予定・確定 and the day told. */
  readonly gradeTold: NoticeGrade | null;
  readonly dateTold: string | null;
  readonly announcedAt: string | null;
  readonly receiptConfirmedAt: string | null;
  readonly acknowledgedAt: string | null;
  readonly answer: PreparationAnswer | null;
  /** 入院時情報提供書を受け取った時刻 */
  readonly sheetId: string | null;
  readonly sheetVersion: number | null;
  readonly sheetSentAt: string | null;
  readonly sheetReceivedAt: string | null;
  readonly preparationStatus: PreparationStatus | null;
  /** 準備期間の判定を一文で */
  readonly sentence: string | null;
  readonly sortOn: string;
}

/** Latest notice to the office in charge. */
const LATEST_ANNOUNCEMENT = sql<string>`(SELECT told.announcementId FROM announcement AS told
  WHERE told.stayId = stay.stayId AND told.officeId = stay.officeId ORDER BY told.position DESC LIMIT 1)`;
/** Latest standing sheet of the office in charge. */
const LATEST_SHEET = sql<string>`(SELECT sent.position FROM sheetVersion AS sent WHERE sent.stayId = stay.stayId
  AND sent.officeId = stay.officeId AND sent.isWithdrawn = 0 ORDER BY sent.position DESC LIMIT 1)`;

/** Stays with the people and offices named, not yet narrowed to anyone's scope. */
export function selectStayLines(readModels: ReadModels) {
  return readModels
    .selectFrom('stay')
    .leftJoin('person', 'person.personRecordId', 'stay.patientId')
    .leftJoin('organisation as hospital', 'hospital.organisationId', 'stay.hospitalId')
    .leftJoin('organisation as office', 'office.organisationId', 'stay.officeId')
    .leftJoin('personText as careManager', 'careManager.position', 'stay.careManagerTextPosition')
    .leftJoin('announcement', (join) => join.on('announcement.announcementId', '=', LATEST_ANNOUNCEMENT))
    .leftJoin('sheetVersion as sheet', (join) => join.on('sheet.position', '=', LATEST_SHEET))
    .leftJoin('watch', 'watch.stayId', 'stay.stayId')
    .select(['stay.stayId', 'stay.patientId', 'stay.hospitalId', 'stay.status', 'stay.ward', 'stay.room'])
    .select(['stay.department', 'stay.plannedOn', 'stay.admittedOn', 'stay.admittedAt', 'stay.endedOn'])
    .select(['stay.careManagerStatus', 'stay.officeId', 'stay.coordinationNeeded', 'stay.preparationStatus'])
    .select(['stay.expectedOn', 'stay.foreseenFrom', 'stay.foreseenTo', 'stay.sortOn'])
    .select(['person.name', 'person.kana', 'person.birthDate', 'person.sex'])
    .select(['hospital.name as hospitalName', 'office.name as officeName'])
    .select(sql<string | null>`careManager.content ->> 'careManagerName'`.as('careManagerName'))
    .select(['announcement.grade as gradeTold', 'announcement.expectedOn as dateTold'])
    .select(['announcement.announcedAt', 'announcement.receiptConfirmedAt', 'announcement.acknowledgedAt'])
    .select(['announcement.answer', 'sheet.sheetId', 'sheet.version as sheetVersion'])
    .select(['sheet.sentAt as sheetSentAt', 'sheet.receiptConfirmedAt as sheetReceivedAt', 'watch.sentence']);
}

const directionOf = ({ isOpen }: StayFilter): 'asc' | 'desc' => (isOpen ? 'asc' : 'desc');

const beyond = ([sortOn, stayId]: readonly [string, string], ascending: boolean): Expression<SqlBool> =>
  ascending
    ? sql<SqlBool>`(stay.sortOn, stay.stayId) > (${sortOn}, ${stayId})`
    : sql<SqlBool>`(stay.sortOn, stay.stayId) < (${sortOn}, ${stayId})`;

/** One part of the list, by cursor or from the `from`-th stay on. */
export interface StayPart extends PageRequest {
  readonly from?: number;
}

/** Skips on the index alone; what belongs to a line is looked up for the lines that are shown. */
const partFrom = (readModels: ReadModels, scope: Scope, filter: StayFilter, part: StayPart) =>
  readModels
    .selectFrom('stay')
    .select('stay.stayId')
    .where(whereStays(scope, filter))
    .orderBy('stay.sortOn', directionOf(filter))
    .orderBy('stay.stayId', directionOf(filter))
    .limit(limitOf(part) + 1)
    .offset(part.from ?? 0);

/** The part of the list, narrowed to what the caller may see; region coordinators see none. */
export function selectStays(readModels: ReadModels, scope: Scope, filter: StayFilter, part: StayPart) {
  const sorted = selectStayLines(readModels)
    .orderBy('stay.sortOn', directionOf(filter))
    .orderBy('stay.stayId', directionOf(filter))
    .limit(limitOf(part) + 1);
  if (part.from) return sorted.where('stay.stayId', 'in', partFrom(readModels, scope, filter, part));
  const mine = sorted.where(whereStays(scope, filter));
  const after = readCursor(part.cursor);
  return after ? mine.where(beyond(after, filter.isOpen)) : mine;
}

/**
 * Open stays by expected date, unknown dates last; closed ones latest first.
 * @throws InvalidCursor
 */
export async function listStays(
  readModels: ReadModels,
  scope: Scope,
  filter: StayFilter,
  part: StayPart,
): Promise<Page<StayLine>> {
  const found = await selectStays(readModels, scope, filter, part).execute();
  return toPage<StayLine>(found, part, ({ sortOn, stayId }) => [sortOn, stayId]);
}

/** How many stays the filter lets through. */
export async function countStays(readModels: ReadModels, scope: Scope, filter: StayFilter): Promise<number> {
  const { count } = await readModels
    .selectFrom('stay')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(whereStays(scope, filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** One stay, or `undefined` when it does not exist or is not the caller's to know. */
export async function findStayLine(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<StayLine | undefined> {
  const owner = ownerColumnOf(scope);
  if (owner === null) return undefined;
  return selectStayLines(readModels)
    .where('stay.stayId', '=', stayId)
    .where(`stay.${owner}`, '=', scope.organisationId)
    .executeTakeFirst();
}
