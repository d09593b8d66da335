import type { PatientId, SheetId } from '@tsunagi/domain';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { SheetTable } from './sheet.projection.js';

/** The office's last sent sheet about this person, to prefill the next one from. */
export const findLatestSentSheet = (
  readModels: ReadModels,
  scope: Scope,
  patientId: PatientId,
): Promise<SheetTable | undefined> =>
  readModels
    .selectFrom('sheet')
    .selectAll()
    .where('patientId', '=', patientId)
    .where('officeId', '=', scope.organisationId)
    .where('sentPosition', 'is not', null)
    .orderBy('sentPosition', 'desc')
    .limit(1)
    .executeTakeFirst();

/** One sheet: the office sees its own, the hospital what was sent to it. */
export const findSheet = (
  readModels: ReadModels,
  scope: Scope,
  sheetId: SheetId,
): Promise<SheetTable | undefined> =>
  readModels
    .selectFrom('sheet')
    .selectAll()
    .where('sheetId', '=', sheetId)
    .where((eb) =>
      eb.or([
        eb('officeId', '=', scope.organisationId),
        eb.and([eb('hospitalId', '=', scope.organisationId), eb('version', '>', 0)]),
      ]),
    )
    .executeTakeFirst();
