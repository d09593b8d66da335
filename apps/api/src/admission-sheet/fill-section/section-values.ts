import { blanksAsNull, violationMessage } from '@tsunagi/contracts';
import type { SheetValues } from '@tsunagi/domain';
import { invalidInput, notFound } from '../../platform/problem/problem-error.js';
import { editionOf } from '../sheet-editions.js';

/**
 * What was typed into one section, its blanks as `null`.
 * @throws ProblemError 404 for a section that the form does not have, 400 for a field of another one
 */
export function sectionValues(edition: string, sectionId: string, values: SheetValues): SheetValues {
  const catalogue = editionOf(edition);
  const section = catalogue.sections.find(({ id }) => id === sectionId);
  if (section === undefined) throw notFound();
  const paths = new Set(section.fields.map(({ path }) => path));
  const strangers = Object.keys(values).filter((path) => !paths.has(path));
  if (strangers.length > 0) {
    throw invalidInput(
      ...strangers.map((path) => ({
        field: `values.${path}`,
        message: violationMessage(catalogue, {
          path,
          code: 'OTHER_SECTION',
          facts: { section: section.title },
        }),
      })),
    );
  }
  return blanksAsNull({ ...values });
}
