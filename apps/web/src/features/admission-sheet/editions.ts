import { admissionSheet2024, type FieldCatalogue } from '@tsunagi/contracts';

const editions: ReadonlyMap<string, FieldCatalogue> = new Map([[admissionSheet2024.id, admissionSheet2024]]);

/** The form that a sheet is written on. @throws RangeError for an edition that this build does not know */
export function editionOf(id: string): FieldCatalogue {
  const edition = editions.get(id);
  if (edition === undefined) throw new RangeError(`unknown edition ${id}`);
  return edition;
}
