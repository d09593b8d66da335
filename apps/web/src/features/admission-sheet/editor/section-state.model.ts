import { type DocumentValues, type FieldCatalogue, fillMeter } from '@tsunagi/contracts';
import {
  contestedIn,
  type Draft,
  isUnsaved,
  problemsIn,
  sectionOf,
  unsavedPaths,
  valueAt,
} from '../../../platform/catalogue/editing/draft.model.js';
import { sectionTexts as texts } from './labels.ja.js';

/** How far one section is, for the list of sections. */
export interface SectionState {
  readonly id: string;
  readonly title: string;
  /** 完了 is said plainly; everything else asks for somebody. */
  readonly isDone: boolean;
  /** Something must be put right or chosen before it can be saved. */
  readonly isUrgent: boolean;
  readonly text: string;
}

interface Trouble {
  readonly wrong: number;
  readonly contested: number;
  readonly isUnsaved: boolean;
}

const NO_TROUBLE: Trouble = { wrong: 0, contested: 0, isUnsaved: false };

const troubleIn = (draft: Draft, sectionId: string): Trouble => ({
  wrong: problemsIn(draft, sectionId).length,
  contested: contestedIn(draft, sectionId).length,
  isUnsaved: sectionOf(draft, sectionId)?.fields.some(({ path }) => isUnsaved(draft, path)) ?? false,
});

function textOf(trouble: Trouble, filled: number, total: number): string {
  if (trouble.contested > 0) return texts.contested;
  if (trouble.wrong > 0) return texts.wrong(trouble.wrong);
  if (trouble.isUnsaved) return texts.unsaved;
  if (filled === total) return texts.done;
  return filled === 0 ? texts.empty : texts.left(total - filled);
}

const typedIn = (draft: Draft): DocumentValues =>
  Object.fromEntries(unsavedPaths(draft).map((path) => [path, valueAt(draft, path)]));

/** Every section of the sheet, with what this window has not saved yet. `draft`: once something was typed here. */
export function sectionStates(
  catalogue: FieldCatalogue,
  values: DocumentValues,
  draft: Draft | null = null,
): readonly SectionState[] {
  const shown = draft === null ? values : { ...values, ...typedIn(draft) };
  return fillMeter(catalogue, shown).map(({ section, title, filled, total }) => {
    const trouble = draft === null ? NO_TROUBLE : troubleIn(draft, section);
    const text = textOf(trouble, filled, total);
    const isUrgent = trouble.contested + trouble.wrong > 0;
    return { id: section, title, text, isUrgent, isDone: text === texts.done };
  });
}
