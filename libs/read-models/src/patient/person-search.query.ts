import { sql, type SqlBool } from 'kysely';
import type { StayStatus } from '../hospital-stay/stay.projection.js';
import { limitOf, type Page, type PageRequest, readCursor, toPage } from '../page.js';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import { isOwnPersonWith, type SearchWord, searchWordsOf } from './person-words.js';

/** One of the own records of persons, and whether the person is in hospital or about to be. */
export interface FoundPerson {
  readonly patientId: string;
  readonly name: string | null;
  readonly kana: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly address: string | null;
  readonly hospitalPatientNumber: string | null;
  readonly openStayId: string | null;
  readonly openStayStatus: StayStatus | null;
  /** 入院日 or 入院予定日 */
  readonly openStayOn: string | null;
  readonly openStayWard: string | null;
  readonly sortKey: string;
}

/** A begun stay before one that is planned. */
const OPEN_STAY = sql<string>`(SELECT own.stayId FROM stay AS own WHERE own.patientId = person.personRecordId
  AND own.isOpen = 1 ORDER BY own.status = 'admitted' DESC, own.admittedOn DESC, own.stayId LIMIT 1)`;
const SORT_KEY = sql<string>`coalesce(person.kanaKey, '')`;

/** Ids alone, so that only the persons of one page are put together. */
export function selectHits(
  readModels: ReadModels,
  { organisationId }: Scope,
  words: readonly SearchWord[],
  page: PageRequest,
) {
  const after = readCursor(page.cursor);
  let query = readModels
    .selectFrom('person')
    .select('person.personRecordId')
    .select(SORT_KEY.as('sortKey'))
    .where('person.organisationId', '=', organisationId)
    .orderBy('sortKey')
    .orderBy('person.personRecordId')
    .limit(limitOf(page) + 1);
  for (const condition of isOwnPersonWith(words, 'person.personRecordId', organisationId)) {
    query = query.where(condition);
  }
  return after
    ? query.where(sql<SqlBool>`(${SORT_KEY}, person.personRecordId) > (${after[0]}, ${after[1]})`)
    : query;
}

const selectFound = (readModels: ReadModels, hits: ReturnType<typeof selectHits>) =>
  readModels
    .selectFrom(hits.as('hit'))
    .innerJoin('person', 'person.personRecordId', 'hit.personRecordId')
    .leftJoin('stay', (join) => join.on('stay.stayId', '=', OPEN_STAY))
    .select(['person.personRecordId as patientId', 'person.name', 'person.kana', 'person.birthDate'])
    .select(['person.sex', 'person.address', 'person.hospitalPatientNumber'])
    .select(['stay.stayId as openStayId', 'stay.status as openStayStatus', 'stay.ward as openStayWard'])
    .select(sql<string | null>`coalesce(stay.admittedOn, stay.plannedOn)`.as('openStayOn'))
    .select('hit.sortKey')
    .orderBy('hit.sortKey')
    .orderBy('hit.personRecordId');

/**
 * The caller's own records that have every word, by name, kana, 患者ID or date of birth; in the order of kana.
 * @throws InvalidCursor
 */
export async function searchPersons(
  readModels: ReadModels,
  scope: Scope,
  typed: string,
  page: PageRequest,
): Promise<Page<FoundPerson>> {
  const words = searchWordsOf(typed);
  if (words.length === 0) return { rows: [], nextCursor: null };
  const found = await selectFound(readModels, selectHits(readModels, scope, words, page)).execute();
  return toPage<FoundPerson>(found, page, ({ sortKey, patientId }) => [sortKey, patientId]);
}
