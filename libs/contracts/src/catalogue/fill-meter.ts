import type { CatalogueField, CatalogueSection, FieldCatalogue } from './catalogue.js';
import { type DocumentValues, isBlank } from './values.js';

/** How far one section is filled; a hint, never a condition for sending. */
export interface SectionFill {
  readonly section: string;
  readonly title: string;
  readonly filled: number;
  readonly total: number;
  /** Paths still blank, in the order of the form. */
  readonly missing: readonly string[];
}

/** Whether the field is asked at all, given what else is filled in. */
export function applies(field: CatalogueField, values: DocumentValues): boolean {
  if (field.appliesWhen === undefined) return true;
  const decisive = values[field.appliesWhen.path];
  const held: readonly unknown[] = Array.isArray(decisive) ? decisive : [decisive];
  return field.appliesWhen.is.some((expected) => held.includes(expected));
}

/** A tick box left alone says nothing is missing; our own additions and what sending sets are not asked for. */
const counts = (field: CatalogueField): boolean =>
  field.kind !== 'bool' && field.extension !== true && field.setBySending !== true;

function fillOf(section: CatalogueSection, values: DocumentValues): SectionFill {
  const asked = section.fields.filter((field) => counts(field) && applies(field, values));
  const missing = asked.filter((field) => isBlank(values[field.path])).map((field) => field.path);
  return {
    section: section.id,
    title: section.title,
    filled: asked.length - missing.length,
    total: asked.length,
    missing,
  };
}

/** 未記入の目安 of every section of the half. */
export function fillMeter(
  catalogue: FieldCatalogue,
  values: DocumentValues,
  half: 'request' | 'reply' = 'request',
): readonly SectionFill[] {
  return catalogue.sections
    .filter((section: CatalogueSection) => (section.half ?? 'request') === half)
    .map((section) => fillOf(section, values));
}
