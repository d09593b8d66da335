import type { NoticeGrade, PreparationAnswer, PreparationStatus, StayId } from '@tsunagi/domain';
import { type Expression, sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { StayStatus } from './stay.projection.js';

export interface StayFilter {
  /** 入院中・予定 or 終了 */
  readonly isOpen: boolean;
  readonly ward?: string;
  readonly preparationStatus?: PreparationStatus;
}

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

const beyond = ([sortOn, stayId]: readonly [string, string], ascending: boolean): Expression<SqlBool> =>
  ascending
    ? sql<SqlBool>`(stay.sortOn, stay.stayId) > (${sortOn}, ${stayId})`
    : sql<SqlBool>`(stay.sortOn, stay.stayId) < (${sortOn}, ${stayId})`;

/** The page of the list, narrowed to what the caller may see; region coordinators see none. */
export function selectStays(readModels: ReadModels, scope: Scope, filter: StayFilter, page: PageRequest) {
  const owner = ownerColumnOf(scope);
  const direction = filter.isOpen ? 'asc' : 'desc';
  let query = selectStayLines(readModels)
    .where(
      owner ? sql.ref<string | null>(`stay.${owner}`) : sql.lit<string | null>(null),
      '=',
      scope.organisationId,
    )
    .where('stay.isOpen', '=', filter.isOpen ? 1 : 0)
    .orderBy('stay.sortOn', direction)
    .orderBy('stay.stayId', direction)
    .limit(limitOf(page) + 1);
  if (filter.ward !== undefined) query = query.where('stay.ward', '=', filter.ward);
  if (filter.preparationStatus !== undefined) {
    query = query.where('stay.preparationStatus', '=', filter.preparationStatus);
  }
  const after = readCursor(page.cursor);
  return after ? query.where(beyond(after, filter.isOpen)) : query;
}

/**
 * Open stays by expected date, unknown dates last; closed ones latest first.
 * @throws InvalidCursor
 */
export async function listStays(
  readModels: ReadModels,
  scope: Scope,
  filter: StayFilter,
  page: PageRequest,
): Promise<Page<StayLine>> {
  const found = await selectStays(readModels, scope, filter, page).execute();
  return toPage<StayLine>(found, page, ({ sortOn, stayId }) => [sortOn, stayId]);
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
