import type { NoteId } from '@tsunagi/domain';
import type { Scope } from '../scope.js';
import type { ReadModels } from '../store/read-model-store.js';
import type { NoteTable } from './note.projection.js';

/** One note: the sender sees its own, the addressee what was sent to it. */
export const findNote = (
  readModels: ReadModels,
  scope: Scope,
  noteId: NoteId,
): Promise<NoteTable | undefined> =>
  readModels
    .selectFrom('note')
    .selectAll()
    .where('noteId', '=', noteId)
    .where((eb) =>
      eb.or([
        eb('fromOrganisationId', '=', scope.organisationId),
        eb.and([eb('toOrganisationId', '=', scope.organisationId), eb('sentAt', 'is not', null)]),
      ]),
    )
    .executeTakeFirst();
