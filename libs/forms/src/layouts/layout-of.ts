import { admissionSheet2024Layout } from './admission-sheet-2024/layout.js';
import type { FormLayout } from './form-layout.js';
import { liaisonNote2026Layout } from './liaison-note-2026/layout.js';

const layouts: readonly FormLayout[] = [admissionSheet2024Layout, liaisonNote2026Layout];

/** The layout of an edition such as `admission-sheet/2024`; throws a RangeError for an unknown one. */
export function layoutOf(edition: string): FormLayout {
  const layout = layouts.find((candidate) => candidate.id === edition);
  if (layout === undefined) throw new RangeError(`No form has the edition ${edition}.`);
  return layout;
}
