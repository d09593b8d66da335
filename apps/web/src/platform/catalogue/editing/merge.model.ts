import type { DocumentValues } from '@tsunagi/contracts';
import { type Draft, type EditedDocument, isUnsaved, savedAt, settled, without } from './draft.model.js';
import { meaningOf } from '../same-meaning.model.js';

export interface Merged {
  readonly draft: Draft;
  /** Changed by somebody else where nothing was typed here. */
  readonly adopted: readonly string[];
}

/** The path is another one than before, and not because of this page. */
function isTheirs(before: Draft, path: string, next: EditedDocument): boolean {
  const meaning = meaningOf(next.values[path]);
  if (meaning === meaningOf(savedAt(before, path))) return false;
  return !(before.underway[path] ?? []).includes(meaning);
}

function changedByOthers(before: Draft, next: EditedDocument): readonly string[] {
  const paths = new Set([...Object.keys(before.base.values), ...Object.keys(next.values)]);
  return [...paths].filter((path) => isTheirs(before, path, next));
}

/**
 * A newer answer of the server under what was typed. Different fields never meet; a field that both
 * changed keeps what stands on the page and waits for the person. An answer that was overtaken changes nothing.
 */
export function merged(before: Draft, next: EditedDocument): Merged {
  if (next.revision < before.base.revision) return { draft: before, adopted: [] };
  const theirs = changedByOthers(before, next);
  const mine = theirs.filter((path) => isUnsaved(before, path));
  const adopted = theirs.filter((path) => !mine.includes(path));
  const inputs = adopted.reduce((rest, path) => without(rest, path), before.inputs);
  const contested = [...new Set([...before.contested, ...mine])];
  return { draft: { ...before, base: next, inputs, contested }, adopted };
}

export type Choice = 'mine' | 'theirs';

/** The person has chosen one of the two versions of a field. */
export function picked(draft: Draft, path: string, choice: Choice): Draft {
  const contested = draft.contested.filter((each) => each !== path);
  const inputs = choice === 'mine' ? draft.inputs : without(draft.inputs, path);
  return { ...draft, contested, inputs };
}

/** These values are on their way. */
export function withUnderway(draft: Draft, values: DocumentValues): Draft {
  const sent = Object.entries(values).map(([path, value]): [string, readonly string[]] => [
    path,
    [...(draft.underway[path] ?? []), meaningOf(value)],
  ]);
  return { ...draft, underway: { ...draft.underway, ...Object.fromEntries(sent) } };
}

/** The server has them: what is typed from now on is measured against them. */
export function withSaved(draft: Draft, values: DocumentValues, revision: number): Draft {
  const untouched = Object.entries(draft.base.sources).filter(([path]) => !Object.hasOwn(values, path));
  const base = {
    ...draft.base,
    values: { ...draft.base.values, ...values },
    sources: Object.fromEntries(untouched),
    revision,
  };
  return { ...draft, base, underway: {} };
}

/** The server would not take them as they are. */
export function withRefused(
  draft: Draft,
  values: DocumentValues,
  messages: Readonly<Record<string, string>>,
): Draft {
  const refused = Object.entries(messages)
    .filter(([path]) => Object.hasOwn(values, path))
    .map(([path, message]) => [path, { meaning: meaningOf(values[path]), message }] as const);
  return { ...draft, underway: {}, refused: { ...draft.refused, ...Object.fromEntries(refused) } };
}

/** The section is left: what is saved stands there as it was stored. */
export const tidied = (draft: Draft): Draft => Object.keys(draft.inputs).reduce(settled, draft);
