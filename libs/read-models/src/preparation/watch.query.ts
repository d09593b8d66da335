import type { PreparationResult, PreparationStatus, StayId } from '@tsunagi/domain';
import { sql, type SqlBool } from 'kysely';
import { findStayLine } from '../hospital-stay/stay-list.query.js';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { WatchTable } from './watch.projection.js';

export interface WatchFilter {
  readonly isOpen: boolean;
  readonly status?: PreparationStatus;
}

/** One line of 準備期間の見守り. */
export interface WatchLine extends WatchTable {
  readonly hospitalName: string | null;
  readonly officeName: string | null;
  /** `null` for the region's coordinator, and after erasure. */
  readonly name: string | null;
}

function selectWatch(readModels: ReadModels, scope: Scope) {
  const mayKnowNames = scope.kind === 'region' ? 0 : 1;
  const owner = ownerColumnOf(scope);
  return readModels
    .selectFrom('watch')
    .leftJoin('organisation as hospital', 'hospital.organisationId', 'watch.hospitalId')
    .leftJoin('organisation as office', 'office.organisationId', 'watch.officeId')
    .leftJoin('person', (join) =>
      join
        .onRef('person.personRecordId', '=', 'watch.patientId')
        .on(sql<SqlBool>`${sql.lit(mayKnowNames)} = 1`),
    )
    .selectAll('watch')
    .select(['hospital.name as hospitalName', 'office.name as officeName', 'person.name'])
    .where(owner ? `watch.${owner}` : 'watch.regionId', '=', owner ? scope.organisationId : scope.regionId);
}

/**
 * By the day of discharge; stays that nobody has assessed are left out.
 * @throws InvalidCursor
 */
export async function listWatch(
  readModels: ReadModels,
  scope: Scope,
  filter: WatchFilter,
  page: PageRequest,
): Promise<Page<WatchLine>> {
  let query = selectWatch(readModels, scope)
    .where('watch.isOpen', '=', filter.isOpen ? 1 : 0)
    .where('watch.status', 'is not', null)
    .orderBy('watch.sortOn')
    .orderBy('watch.stayId')
    .limit(limitOf(page) + 1);
  if (filter.status !== undefined) query = query.where('watch.status', '=', filter.status);
  const after = readCursor(page.cursor);
  if (after) query = query.where(sql<SqlBool>`(watch.sortOn, watch.stayId) > (${after[0]}, ${after[1]})`);
  return toPage<WatchLine>(await query.execute(), page, ({ sortOn, stayId }) => [sortOn, stayId]);
}

/** How many open stays stand at each status. */
export async function countWatch(
  readModels: ReadModels,
  scope: Scope,
): Promise<readonly { readonly status: PreparationStatus; readonly count: number }[]> {
  const owner = ownerColumnOf(scope);
  const found = await readModels
    .selectFrom('watch')
    .select((eb) => ['status', eb.fn.countAll<number>().as('count')])
    .where(owner ? `watch.${owner}` : 'watch.regionId', '=', owner ? scope.organisationId : scope.regionId)
    .where('watch.isOpen', '=', 1)
    .where('watch.status', 'is not', null)
    .groupBy('watch.status')
    .orderBy('watch.status')
    .execute();
  return found.flatMap(({ status, count }) => (status === null ? [] : [{ status, count }]));
}

/** One assessment of the past, with everything it was worked out from. */
export interface PastAssessment {
  readonly assessedAt: string;
  readonly recordedAt: string;
  readonly result: PreparationResult;
}

/** 判定の履歴, oldest first; empty when the stay is not the caller's to know. */
export async function listAssessments(
  readModels: ReadModels,
  scope: Scope,
  stayId: StayId,
): Promise<readonly PastAssessment[]> {
  if (!(await findStayLine(readModels, scope, stayId))) return [];
  const rows = await readModels
    .selectFrom('assessment')
    .select(['assessedAt', 'recordedAt', 'result'])
    .where('stayId', '=', stayId)
    .orderBy('position')
    .execute();
  return rows.map((row) => ({ ...row, result: JSON.parse(row.result) as PreparationResult }));
}
