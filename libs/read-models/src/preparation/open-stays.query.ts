import type { OrganisationId, PatientId, RegionId, StayId } from '@tsunagi/domain';
import type { ReadModels } from '../store/read-model-store.js';

export interface OpenStay {
  readonly stayId: StayId;
  readonly regionId: RegionId | null;
}

const selectOpen = (readModels: ReadModels) =>
  readModels.selectFrom('stay').select(['stayId', 'regionId']).where('isOpen', '=', 1).orderBy('stayId');

/** Every stay that is planned or going on, of the whole installation: for the system itself, never for a caller. */
export const listOpenStays = (readModels: ReadModels): Promise<readonly OpenStay[]> =>
  selectOpen(readModels).execute();

/** Those for which an office or a community support center is responsible. */
export const listOpenStaysOfOffice = (
  readModels: ReadModels,
  officeId: OrganisationId,
): Promise<readonly OpenStay[]> =>
  selectOpen(readModels)
    .where((either) =>
      either.or([either('officeId', '=', officeId), either('communitySupportCenterId', '=', officeId)]),
    )
    .execute();

export const listOpenStaysOfPatient = (
  readModels: ReadModels,
  patientId: PatientId,
): Promise<readonly OpenStay[]> => selectOpen(readModels).where('patientId', '=', patientId).execute();
