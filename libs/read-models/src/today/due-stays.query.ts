import type { CivilDate, OrganisationId, StayId } from '@tsunagi/domain';
import { type StayFilter, whereStays } from '../hospital-stay/stay-filter.js';
import { selectStayLines, type StayLine } from '../hospital-stay/stay-list.query.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';

export interface NotJudged {
  readonly rows: readonly StayLine[];
  readonly count: number;
}

const NOT_JUDGED: StayFilter = { isOpen: true, attention: 'notJudged' };

/** Admitted from `since` on and not judged, earliest first. */
export async function listNotJudged(
  readModels: ReadModels,
  scope: Scope,
  since: CivilDate,
  limit: number,
): Promise<NotJudged> {
  const rows = await selectStayLines(readModels)
    .where(whereStays(scope, NOT_JUDGED))
    .where('stay.admittedOn', '>=', since)
    .orderBy('stay.admittedOn')
    .orderBy('stay.stayId')
    .limit(limit)
    .execute();
  const { count } = await readModels
    .selectFrom('stay')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where(whereStays(scope, NOT_JUDGED))
    .where('stay.admittedOn', '>=', since)
    .executeTakeFirstOrThrow();
  return { rows, count };
}

/** 間に合う最も早い日, as the office in charge answered, by stay. */
export async function findEarliestDates(
  readModels: ReadModels,
  stayIds: readonly StayId[],
): Promise<ReadonlyMap<StayId, CivilDate | null>> {
  if (stayIds.length === 0) return new Map();
  const rows = await readModels
    .selectFrom('stay')
    .innerJoin('announcement', 'announcement.announcementId', 'stay.noticeId')
    .select(['stay.stayId', 'announcement.earliestOn'])
    .where('stay.stayId', 'in', stayIds)
    .execute();
  return new Map(rows.map(({ stayId, earliestOn }) => [stayId, earliestOn]));
}

/** Whom to call. */
export async function findTelephones(
  readModels: ReadModels,
  organisationIds: readonly OrganisationId[],
): Promise<ReadonlyMap<OrganisationId, string | null>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await readModels
    .selectFrom('organisation')
    .select(['organisationId', 'tel'])
    .where('organisationId', 'in', organisationIds)
    .execute();
  return new Map(rows.map(({ organisationId, tel }) => [organisationId, tel]));
}
