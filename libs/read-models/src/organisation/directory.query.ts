import type { OpeningHours, OrganisationId, OrganisationKind, YearlyClosure } from '@tsunagi/domain';
import { sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import { searchKeyOf } from '../patient/search-key.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { OrganisationTable, StaffTable } from './directory.projection.js';

export interface OrganisationFilter {
  readonly kinds?: readonly OrganisationKind[];
  /** Parts of name, kana, number, town or address, apart by blanks; all of them are meant. */
  readonly typed?: string;
}

/** 営業日・営業時間 as declared, newest first, and the closures that were not withdrawn. */
export interface DeclaredCalendar {
  readonly hours: readonly {
    readonly effectiveFrom: string;
    /** Index 0 = Sunday … 6 = Saturday; `null` = closed. */
    readonly weekly: readonly (OpeningHours | null)[];
    readonly opensOnHolidays: boolean;
    readonly yearlyClosures: readonly YearlyClosure[];
  }[];
  readonly closures: readonly { readonly closureId: string; readonly from: string; readonly to: string }[];
}

/**
 * Organisations of the caller's region by name.
 * @throws InvalidCursor
 */
export async function listOrganisations(
  readModels: ReadModels,
  scope: Scope,
  filter: OrganisationFilter,
  page: PageRequest,
): Promise<Page<OrganisationTable>> {
  let query = readModels
    .selectFrom('organisation')
    .selectAll()
    .where('regionId', '=', scope.regionId)
    .orderBy('nameKey')
    .orderBy('organisationId')
    .limit(limitOf(page) + 1);
  if (filter.kinds !== undefined) query = query.where('kind', 'in', filter.kinds);
  for (const part of (filter.typed ?? '').split(/\s+/).map((word) => searchKeyOf(word))) {
    if (part !== '') query = query.where(sql<SqlBool>`instr(searchKey, ${part}) > 0`);
  }
  const after = readCursor(page.cursor);
  if (after) query = query.where(sql<SqlBool>`(nameKey, organisationId) > (${after[0]}, ${after[1]})`);
  return toPage(await query.execute(), page, ({ nameKey, organisationId }) => [nameKey, organisationId]);
}

/** `undefined` when it does not exist or lies in another region. */
export const findOrganisation = (
  readModels: ReadModels,
  scope: Scope,
  organisationId: OrganisationId,
): Promise<OrganisationTable | undefined> =>
  readModels
    .selectFrom('organisation')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('regionId', '=', scope.regionId)
    .executeTakeFirst();

/** 在籍中の職員 of the caller's own organisation. */
export const listStaff = (readModels: ReadModels, scope: Scope): Promise<StaffTable[]> =>
  readModels
    .selectFrom('staff')
    .selectAll()
    .where('organisationId', '=', scope.organisationId)
    .where('hasLeft', '=', 0)
    .orderBy('kana')
    .orderBy('staffId')
    .execute();

/** 職員名簿 of the caller's own organisation: who is in place first, then who has left. */
export const listPeople = (readModels: ReadModels, scope: Scope): Promise<StaffTable[]> =>
  readModels
    .selectFrom('staff')
    .selectAll()
    .where('organisationId', '=', scope.organisationId)
    .orderBy('hasLeft')
    .orderBy(sql`coalesce(kana, name, '')`)
    .orderBy('staffId')
    .execute();

/** The calendar as declared; holidays are not in it. */
export async function findCalendar(
  readModels: ReadModels,
  organisationId: OrganisationId,
): Promise<DeclaredCalendar> {
  const hours = await readModels
    .selectFrom('businessHours')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .orderBy('effectiveFrom', 'desc')
    .execute();
  const closures = await readModels
    .selectFrom('closure')
    .select(['closureId', 'closedFrom as from', 'closedTo as to'])
    .where('organisationId', '=', organisationId)
    .orderBy('closedFrom')
    .orderBy('closureId')
    .execute();
  return {
    closures,
    hours: hours.map(({ effectiveFrom, weekly, opensOnHolidays, yearlyClosures }) => ({
      effectiveFrom,
      weekly: JSON.parse(weekly) as (OpeningHours | null)[],
      opensOnHolidays: opensOnHolidays === 1,
      yearlyClosures: JSON.parse(yearlyClosures) as YearlyClosure[],
    })),
  };
}
