import {
  applies,
  type CatalogueField,
  type CatalogueSection,
  type DocumentValue,
  type DocumentValues,
  type FieldCatalogue,
  findField,
  type SheetOfferResponse,
  type SheetResponse,
} from '@tsunagi/contracts';
import { type Input, type InputProblem, inputOf, type UnderstoodField, understand } from '../input.model.js';
import { isSameMeaning, meaningOf } from '../same-meaning.model.js';

type ByPath<Value> = Readonly<Record<string, Value>>;

/** What the server would not take; sent again once something else stands there. */
export interface Refused {
  readonly meaning: string;
  readonly message: string;
}

/** What a sheet and a note have in common while somebody writes in them. */
export interface EditedDocument extends Pick<
  SheetResponse,
  'id' | 'edition' | 'values' | 'sources' | 'lostCharacters' | 'revision'
> {
  /** What else could stand in a field. */
  readonly offers?: readonly SheetOfferResponse[];
}

/** A document as the server last told it, and what one person has typed since. */
export interface Draft {
  readonly catalogue: FieldCatalogue;
  /** `YYYY-MM-DD` in Japan. */
  readonly today: string;
  readonly base: EditedDocument;
  readonly inputs: ByPath<Input>;
  /** Fields that somebody else has changed while something was typed here: the person picks. */
  readonly contested: readonly string[];
  readonly refused: ByPath<Refused>;
  /** Meanings on their way, or sent without an answer: whoever reads them back reads this page's own. */
  readonly underway: ByPath<readonly string[]>;
}

export const draftOf = (catalogue: FieldCatalogue, base: EditedDocument, today: string): Draft => ({
  ...{ catalogue, today, base },
  ...{ inputs: {}, contested: [], refused: {}, underway: {} },
});

/** The map without one entry. */
export function without<Value>(map: ByPath<Value>, path: string): ByPath<Value> {
  const { [path]: _left, ...rest } = map;
  return rest;
}

/** @throws RangeError for a path that the edition does not have */
export function fieldAt({ catalogue }: Draft, path: string): CatalogueField {
  const field = findField(catalogue, path);
  if (field === undefined) throw new RangeError(`unknown path ${path}`);
  return field;
}

export const savedAt = ({ base }: Draft, path: string): DocumentValue => base.values[path] ?? null;

export const inputAt = (draft: Draft, path: string): Input =>
  draft.inputs[path] ?? inputOf(fieldAt(draft, path), savedAt(draft, path));

function understoodAt(draft: Draft, path: string): UnderstoodField {
  const input = draft.inputs[path];
  if (input === undefined) return { value: savedAt(draft, path), problems: [] };
  return understand(draft.catalogue, fieldAt(draft, path), input, draft.today);
}

/** What stands in the field now; `null` while it means nothing. */
export const valueAt = (draft: Draft, path: string): DocumentValue => understoodAt(draft, path).value;

export function withInput(before: Draft, path: string, input: Input): Draft {
  const draft = { ...before, inputs: { ...before.inputs, [path]: input } };
  if (!draft.contested.includes(path) || isUnsaved(draft, path)) return draft;
  // Both versions say the same now: what is typed from here on is a change like any other.
  return { ...draft, contested: draft.contested.filter((each) => each !== path) };
}

/** Something stands there that the server does not have, understood or not. */
export function isUnsaved(draft: Draft, path: string): boolean {
  if (draft.inputs[path] === undefined) return false;
  const { value, problems } = understoodAt(draft, path);
  return problems.length > 0 || !isSameMeaning(value, savedAt(draft, path));
}

export const unsavedPaths = (draft: Draft): readonly string[] =>
  Object.keys(draft.inputs).filter((path) => isUnsaved(draft, path));

/** Once left, what is saved stands there as it was stored. */
export const settled = (draft: Draft, path: string): Draft =>
  isUnsaved(draft, path) ? draft : { ...draft, inputs: without(draft.inputs, path) };

export const sectionOf = (draft: Draft, sectionId: string): CatalogueSection | undefined =>
  draft.catalogue.sections.find(({ id }) => id === sectionId);

const pathsOf = (draft: Draft, sectionId: string): readonly string[] =>
  sectionOf(draft, sectionId)?.fields.map(({ path }) => path) ?? [];

function refusalAt(draft: Draft, path: string): readonly InputProblem[] {
  const refused = draft.refused[path];
  if (refused === undefined || refused.meaning !== meaningOf(valueAt(draft, path))) return [];
  return [{ name: path, message: refused.message }];
}

/** Everything in one section that cannot be saved as it stands, in the order of the form. */
export const problemsIn = (draft: Draft, sectionId: string): readonly InputProblem[] =>
  pathsOf(draft, sectionId).flatMap((path) => [
    ...understoodAt(draft, path).problems,
    ...refusalAt(draft, path),
  ]);

/** Two versions that still differ: what stands here, and what the server has. */
const isContested = (draft: Draft, path: string): boolean =>
  draft.contested.includes(path) && isUnsaved(draft, path);

export const contestedIn = (draft: Draft, sectionId: string): readonly string[] =>
  pathsOf(draft, sectionId).filter((path) => isContested(draft, path));

/** Something in the section cannot be saved before the person has done something about it. */
export const isHeldUp = (draft: Draft, sectionId: string): boolean =>
  problemsIn(draft, sectionId).length + contestedIn(draft, sectionId).length > 0;

/** Understood, not refused, and not waiting for the person to choose. */
export const maySave = (draft: Draft, path: string): boolean =>
  isUnsaved(draft, path) &&
  understoodAt(draft, path).problems.length === 0 &&
  refusalAt(draft, path).length === 0 &&
  !isContested(draft, path);

/** The changed fields of one section that can be saved; nothing of what is wrong or contested. */
export const changesIn = (draft: Draft, sectionId: string): DocumentValues =>
  Object.fromEntries(
    pathsOf(draft, sectionId)
      .filter((path) => maySave(draft, path))
      .map((path) => [path, valueAt(draft, path)]),
  );

/** The whole document as it stands on this page. */
export function valuesOf(draft: Draft): DocumentValues {
  const typed = Object.keys(draft.inputs).map((path): [string, DocumentValue] => [
    path,
    valueAt(draft, path),
  ]);
  return { ...draft.base.values, ...Object.fromEntries(typed) };
}

/** Asked, or still holding what was said while it was asked: nothing of that may be printed unseen. */
export function isShown(draft: Draft, field: CatalogueField, values: DocumentValues): boolean {
  return applies(field, values) || isUnsaved(draft, field.path) || meaningOf(values[field.path]) !== '';
}
