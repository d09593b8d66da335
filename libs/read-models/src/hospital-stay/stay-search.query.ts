import { sql, type SqlBool } from 'kysely';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import {
  isOthersPersonWith,
  isOwnPersonWith,
  type SearchWord,
  searchWordsOf,
} from '../patient/person-words.js';
import { ownerColumnOf, type Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { selectStayLines, type StayLine } from './stay-list.query.js';

export interface StaySearch {
  readonly typed: string;
  /** 入院中・予定 or 終了; both when left out. */
  readonly isOpen?: boolean;
}

interface Hit {
  readonly stayId: string;
  readonly sortKey: string;
}

/** Open stays first, then the latest. */
const SORT_KEY = sql<string>`stay.isOpen || coalesce(stay.admittedOn, stay.plannedOn, '')`;

/** Ids alone, narrowed to what the caller may see, so that only the lines of one page are put together. */
export function selectHits(
  readModels: ReadModels,
  scope: Scope,
  words: readonly SearchWord[],
  { isOpen }: StaySearch,
  page: PageRequest,
) {
  const owner = ownerColumnOf(scope);
  const after = readCursor(page.cursor);
  const conditions =
    scope.kind === 'hospital'
      ? isOwnPersonWith(words, 'stay.patientId', scope.organisationId)
      : isOthersPersonWith(words, 'stay.patientId');
  let query = readModels
    .selectFrom('stay')
    .select('stay.stayId')
    .select(SORT_KEY.as('sortKey'))
    .where(
      owner ? sql.ref<string | null>(`stay.${owner}`) : sql.lit<string | null>(null),
      '=',
      scope.organisationId,
    )
    .orderBy('sortKey', 'desc')
    .orderBy('stay.stayId')
    .limit(limitOf(page) + 1);
  for (const condition of conditions) query = query.where(condition);
  if (isOpen !== undefined) query = query.where('stay.isOpen', '=', isOpen ? 1 : 0);
  if (!after) return query;
  const [sortKey, stayId] = after;
  return query.where(
    sql<SqlBool>`(${SORT_KEY} < ${sortKey} OR (${SORT_KEY} = ${sortKey} AND stay.stayId > ${stayId}))`,
  );
}

async function readLines(readModels: ReadModels, hits: readonly Hit[]): Promise<StayLine[]> {
  const ids = hits.map(({ stayId }) => stayId);
  const lines = await selectStayLines(readModels).where('stay.stayId', 'in', ids).execute();
  return lines.sort((one, other) => ids.indexOf(one.stayId) - ids.indexOf(other.stayId));
}

/**
 * Stays of the caller whose person has every word: by name, kana, date of birth, and 患者ID within the hospital.
 * @throws InvalidCursor
 */
export async function searchStays(
  readModels: ReadModels,
  scope: Scope,
  search: StaySearch,
  page: PageRequest,
): Promise<Page<StayLine>> {
  const words = searchWordsOf(search.typed);
  if (words.length === 0) return { rows: [], nextCursor: null };
  const hits: readonly Hit[] = await selectHits(readModels, scope, words, search, page).execute();
  const { rows, nextCursor } = toPage(hits, page, ({ sortKey, stayId }) => [sortKey, stayId]);
  return { rows: rows.length === 0 ? [] : await readLines(readModels, rows), nextCursor };
}
