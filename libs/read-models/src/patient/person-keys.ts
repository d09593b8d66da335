import type { PersonalDetails } from '@tsunagi/domain';
import { type Statement, statement } from '../projection.js';
import { searchKeyOf } from './search-key.js';

/** 検索の手がかり: what a person is found by. Gone with the names. */
export interface PersonKeyTable {
  /** Whose record the person is. */
  organisationId: string;
  /** A key is found by its beginning; a date of birth as a whole. */
  key: string;
  personRecordId: string;
  field: SearchedField;
}

export type SearchedField = 'name' | 'kana' | 'hospitalPatientNumber' | 'birthDate';

export const PERSON_KEY = `CREATE TABLE personKey (
  organisationId TEXT NOT NULL, key TEXT NOT NULL, personRecordId TEXT NOT NULL, field TEXT NOT NULL,
  PRIMARY KEY (organisationId, key, personRecordId, field)
) STRICT, WITHOUT ROWID;
CREATE INDEX personKeyOfPerson ON personKey (personRecordId, key, field);`;

const FORGET = 'DELETE FROM personKey WHERE personRecordId = ? AND field = ?';
const KEEP = `INSERT OR IGNORE INTO personKey (organisationId, key, personRecordId, field)
  SELECT person.organisationId, piece.value ->> 1, person.personRecordId, piece.value ->> 0
  FROM person, json_each(?) AS piece WHERE person.personRecordId = ?`;

/** The text from each of its characters on: 髙橋花子 is found by 花子 too, with or without a blank between. */
function fromEachCharacter(text: string): readonly string[] {
  const characters = [...searchKeyOf(text)];
  return characters.map((_, index) => characters.slice(index).join(''));
}

/** As printed on the card, and as people type it. */
const withAndWithoutZeros = (number: string): readonly string[] => {
  const key = searchKeyOf(number);
  return [key, key.replace(/^0+/, '')].filter((one) => one !== '');
};

const KEYS: Readonly<Record<SearchedField, (text: string) => readonly string[]>> = {
  name: fromEachCharacter,
  kana: fromEachCharacter,
  hospitalPatientNumber: withAndWithoutZeros,
  birthDate: (date) => [date],
};

const SEARCHED = Object.keys(KEYS) as SearchedField[];
export const isSearched = (field: keyof PersonalDetails): field is SearchedField => field in KEYS;

type Texts = Readonly<Partial<Record<SearchedField, string | null>>>;

const pairsOf = (texts: Texts): readonly (readonly [SearchedField, string])[] =>
  SEARCHED.flatMap((field) => {
    const text = texts[field] ?? null;
    return text === null ? [] : KEYS[field](text).map((key) => [field, key] as const);
  });

/** The person is found by these texts from now on. */
export const keepKeys = (personRecordId: string, texts: Texts): Statement =>
  statement(KEEP, JSON.stringify(pairsOf(texts)), personRecordId);

/** The same in place of what the field said before. */
export const replaceKeys = (
  personRecordId: string,
  field: SearchedField,
  text: string | null,
): Statement[] => [statement(FORGET, personRecordId, field), keepKeys(personRecordId, { [field]: text })];
