import type { NoteId, OrganisationId, PatientId, RegionId, SheetId, StayId } from '@tsunagi/domain';
import type { ReadModels } from '../store/read-model-store.js';

/** To whom a stay belongs. */
export interface PartiesOfStay {
  readonly stayId: StayId;
  readonly patientId: PatientId;
  readonly hospitalId: OrganisationId;
  readonly officeId: OrganisationId | null;
  readonly regionId: RegionId | null;
}

/** Between whom a sheet or a note goes; the addressee knows of it once it was sent. */
export interface PartiesOfDocument {
  readonly id: SheetId;
  readonly stayId: StayId | null;
  readonly senderId: OrganisationId;
  readonly addresseeId: OrganisationId | null;
}

const selectParties = (readModels: ReadModels) =>
  readModels.selectFrom('stay').select(['stayId', 'patientId', 'hospitalId', 'officeId', 'regionId']);

/** For the system itself: who is to hear that something has changed. */
export const listPartiesOfStays = (
  readModels: ReadModels,
  stayIds: readonly StayId[],
): Promise<readonly PartiesOfStay[]> => selectParties(readModels).where('stayId', 'in', stayIds).execute();

export const listPartiesOfPatients = (
  readModels: ReadModels,
  patientIds: readonly PatientId[],
): Promise<readonly PartiesOfStay[]> =>
  selectParties(readModels).where('patientId', 'in', patientIds).where('isOpen', '=', 1).execute();

/** Everybody to whom something about the stay ever went into the inbox. */
export const listInformed = (
  readModels: ReadModels,
  stayIds: readonly StayId[],
): Promise<readonly { readonly stayId: StayId | null; readonly organisationId: OrganisationId }[]> =>
  readModels
    .selectFrom('inbox')
    .select(['stayId', 'organisationId'])
    .distinct()
    .where('stayId', 'in', stayIds)
    .where('kind', 'in', ['admission', 'discharge'])
    .execute();

export const listPartiesOfSheets = (
  readModels: ReadModels,
  sheetIds: readonly SheetId[],
): Promise<readonly PartiesOfDocument[]> =>
  readModels
    .selectFrom('sheet')
    .leftJoin('sheetVersion', 'sheetVersion.sheetId', 'sheet.sheetId')
    .select(['sheet.sheetId as id', 'sheet.stayId', 'sheet.officeId as senderId'])
    .select('sheetVersion.hospitalId as addresseeId')
    .distinct()
    .where('sheet.sheetId', 'in', sheetIds)
    .execute();

export async function listPartiesOfNotes(
  readModels: ReadModels,
  noteIds: readonly NoteId[],
): Promise<readonly PartiesOfDocument[]> {
  const notes = await readModels
    .selectFrom('note')
    .select(['noteId', 'stayId', 'fromOrganisationId', 'toOrganisationId', 'sentAt'])
    .where('noteId', 'in', noteIds)
    .execute();
  return notes.map(({ noteId, stayId, fromOrganisationId, toOrganisationId, sentAt }) => ({
    ...{ id: noteId, stayId, senderId: fromOrganisationId },
    addresseeId: sentAt === null ? null : toOrganisationId,
  }));
}
