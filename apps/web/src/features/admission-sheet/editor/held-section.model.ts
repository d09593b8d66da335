import {
  contestedIn,
  type Draft,
  problemsIn,
  unsavedPaths,
} from '../../../platform/catalogue/editing/draft.model.js';
import type { Editing } from '../../../platform/catalogue/editing/editing.model.js';
import { heldTexts as texts } from './labels.ja.js';

/** A section whose inputs of this window are not with the server, and why. */
export interface HeldSection {
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

const isUnsavedIn = (draft: Draft, fields: readonly { readonly path: string }[]): boolean => {
  const unsaved = unsavedPaths(draft);
  return fields.some(({ path }) => unsaved.includes(path));
};

/** Sections that wait for the person, or for the server; one that is about to be saved is not worth a word. */
export function heldSections({ draft, saving }: Editing): readonly HeldSection[] {
  const isAway = saving.kind === 'away' || saving.kind === 'refused';
  return draft.catalogue.sections.flatMap(({ id, title, fields }): readonly HeldSection[] => {
    const contested = contestedIn(draft, id).length;
    const wrong = problemsIn(draft, id).length;
    if (contested > 0) return [{ id, title, reason: texts.contested(contested) }];
    if (wrong > 0) return [{ id, title, reason: texts.wrong(wrong) }];
    return isAway && isUnsavedIn(draft, fields) ? [{ id, title, reason: texts.waiting }] : [];
  });
}
