import {
  type CatalogueField,
  type DocumentValues,
  fieldsOf,
  type FieldCatalogue,
  findField,
  type SectionFillResponse,
  type SheetResponse,
  type SheetVersionResponse,
} from '@tsunagi/contracts';
import { textOrNull } from '../../platform/catalogue/shown-sections.js';
import { isSameMeaning } from '../../platform/catalogue/same-meaning.model.js';

/** `optional`: nothing in it is asked for. */
export type SectionStatus = 'filled' | 'partly' | 'untouched' | 'optional';

export function statusOf({ filled, total, missing }: SectionFillResponse): SectionStatus {
  if (total === 0) return 'optional';
  if (missing.length === 0) return 'filled';
  return filled === 0 ? 'untouched' : 'partly';
}

export type VersionState = 'sent' | 'received' | 'read' | 'withdrawn';

export function stateOfVersion({
  withdrawnAt,
  reads,
  receiptConfirmedAt,
}: SheetVersionResponse): VersionState {
  if (withdrawnAt !== null) return 'withdrawn';
  if (reads.length > 0) return 'read';
  return receiptConfirmedAt === null ? 'sent' : 'received';
}

const isStanding = ({ withdrawnAt }: SheetVersionResponse): boolean => withdrawnAt === null;

/** 報 that were not withdrawn, the newest first. */
export const standing = (versions: readonly SheetVersionResponse[]): readonly SheetVersionResponse[] =>
  versions.filter(isStanding).sort((one, other) => other.version - one.version);

/** What a later 報 is compared with. */
export const versionBefore = (
  versions: readonly SheetVersionResponse[],
  version: number,
): SheetVersionResponse | null => standing(versions).find((candidate) => candidate.version < version) ?? null;

/** There is something to send: nothing stands yet, or the content is another one than the last 報. */
export function maySend({
  versions,
  changedSinceSent,
}: Pick<SheetResponse, 'versions' | 'changedSinceSent'>) {
  const last = versions.at(-1);
  return last === undefined || !isStanding(last) || changedSinceSent.length > 0;
}

/** The number that the next sending gets. */
export const nextVersion = (versions: readonly SheetVersionResponse[]): number =>
  Math.max(0, ...versions.map(({ version }) => version)) + 1;

export interface Difference {
  readonly field: CatalogueField;
  /** `null`: blank. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The moment of sending is another one each time and says nothing new. */
const SAYS_NOTHING = ['header.writtenOn', 'header.providedOn', 'header.providedTime'];

/** What one 報 says otherwise than the one before. */
export function differencesOf(
  catalogue: FieldCatalogue,
  before: DocumentValues,
  after: DocumentValues,
): readonly Difference[] {
  return fieldsOf(catalogue)
    .filter(({ path }) => !SAYS_NOTHING.includes(path) && !isSameMeaning(before[path], after[path]))
    .map((field) => ({
      field,
      before: textOrNull(field, before[field.path]),
      after: textOrNull(field, after[field.path]),
    }));
}

const sectionWith = (catalogue: FieldCatalogue, path: string) =>
  catalogue.sections.find(({ fields }) => fields.some((field) => field.path === path));

/** The section in which a field is written. */
export const sectionOf = (catalogue: FieldCatalogue, path: string): string | null =>
  sectionWith(catalogue, path)?.id ?? null;

/** A field as it is found on the form; several are called 特記事項. */
export function nameOf(catalogue: FieldCatalogue, path: string | null): string | null {
  if (path === null) return null;
  const [label, section] = [findField(catalogue, path)?.label, sectionWith(catalogue, path)?.title];
  return label === undefined || section === undefined ? null : `${label}(${section})`;
}

export const textAt = (values: DocumentValues, path: string): string | null => {
  const value = values[path];
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};
