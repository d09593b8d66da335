import type { CatalogueField, FieldCatalogue } from './catalogue.js';
import { utf8Length } from './check-text.js';
import { checkValue, type Violation } from './check-value.js';
import { fieldsOf } from './values.js';

/** A whole document as JSON in UTF-8. */
export const DOCUMENT_BYTES_LIMIT = 256 * 1024;

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

const fieldsByCatalogue = new WeakMap<FieldCatalogue, ReadonlyMap<string, CatalogueField>>();

function fieldMap(catalogue: FieldCatalogue): ReadonlyMap<string, CatalogueField> {
  const known = fieldsByCatalogue.get(catalogue);
  if (known) return known;
  const fields = new Map(fieldsOf(catalogue).map((field) => [field.path, field]));
  fieldsByCatalogue.set(catalogue, fields);
  return fields;
}

/** `undefined` for a path that the edition does not have. */
export const findField = (catalogue: FieldCatalogue, path: string): CatalogueField | undefined =>
  fieldMap(catalogue).get(path);

function checkEntry(catalogue: FieldCatalogue, path: string, value: unknown): readonly Violation[] {
  const field = findField(catalogue, path);
  if (field) return checkValue(field, value);
  const code = FORBIDDEN_KEYS.includes(path) ? 'FORBIDDEN_KEY' : 'UNKNOWN_PATH';
  return [{ path, code, facts: {} }];
}

/**
 * Everything wrong with values of one edition, in the order given; empty when nothing is.
 * Never throws, whatever it is handed; completeness is not its question (see `fillMeter`).
 */
export function checkValues(catalogue: FieldCatalogue, values: unknown): readonly Violation[] {
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    return [{ path: '', code: 'NOT_AN_OBJECT', facts: {} }];
  }
  if (utf8Length(JSON.stringify(values)) > DOCUMENT_BYTES_LIMIT) {
    return [{ path: '', code: 'TOO_LARGE', facts: { limit: DOCUMENT_BYTES_LIMIT / 1024 } }];
  }
  return Object.entries(values).flatMap(([path, value]) => checkEntry(catalogue, path, value));
}
