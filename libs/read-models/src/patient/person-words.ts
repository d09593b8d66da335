import { type CivilDate, type OrganisationId, parseDate } from '@tsunagi/domain';
import { type RawBuilder, sql, type SqlBool } from 'kysely';
import type { SearchedField } from './person-keys.js';
import { searchKeyOf } from './search-key.js';

/** One word of what somebody typed: the beginning of a key, or a whole date of birth. */
export interface SearchWord {
  readonly key: string;
  readonly birthDate: CivilDate | null;
}

const wordOf = (text: string): SearchWord => ({ key: searchKeyOf(text), birthDate: parseDate(text) });

/** Words stand apart by blanks, but a date may have some in it. */
export function searchWordsOf(typed: string): readonly SearchWord[] {
  const whole = wordOf(typed);
  if (whole.birthDate !== null) return [whole];
  return typed
    .split(/\s+/)
    .map(wordOf)
    .filter(({ key }) => key !== '');
}

const LAST_CHARACTER = '\u{10ffff}';
const BY_NAME: readonly SearchedField[] = ['name', 'kana'];

/** The number by which a hospital knows a person finds nobody for others. */
const fieldsFor = (isOwn: boolean): readonly SearchedField[] =>
  isOwn ? [...BY_NAME, 'hospitalPatientNumber'] : BY_NAME;

/** Two conditions rather than one with OR, which would walk the whole index. */
function hits({ key, birthDate }: SearchWord, isOwn: boolean): RawBuilder<SqlBool>[] {
  const beginning = sql<SqlBool>`personKey.key >= ${key} AND personKey.key < ${key + LAST_CHARACTER}
    AND personKey.field IN (${sql.join(fieldsFor(isOwn))})`;
  return birthDate === null ? [beginning] : [beginning, sql<SqlBool>`personKey.key = ${birthDate}`];
}

/** `person` (a column) is one of the organisation's own records and has all the words. */
export const isOwnPersonWith = (
  words: readonly SearchWord[],
  person: string,
  organisationId: OrganisationId,
): RawBuilder<SqlBool>[] =>
  words.map((word) => {
    const selects = hits(word, true).map(
      (hit) => sql`SELECT personKey.personRecordId FROM personKey
        WHERE personKey.organisationId = ${organisationId} AND ${hit}`,
    );
    return sql<SqlBool>`${sql.ref(person)} IN (${sql.join(selects, sql` UNION ALL `)})`;
  });

/** `person` (a column) is somebody else's record and has all the words. */
export const isOthersPersonWith = (words: readonly SearchWord[], person: string): RawBuilder<SqlBool>[] =>
  words.map((word) => {
    const exists = hits(word, false).map(
      (hit) => sql`EXISTS (SELECT 1 FROM personKey
        WHERE personKey.personRecordId = ${sql.ref(person)} AND ${hit})`,
    );
    return sql<SqlBool>`(${sql.join(exists, sql` OR `)})`;
  });
